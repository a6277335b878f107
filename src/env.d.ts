declare namespace App {
  interface Locals {
    /** Numbers of the page's figures by id, given by the prose to the figures in it. */
    figureNumbers: Readonly<Record<string, string>>;
  }
}
