/** A number written so that it cannot be read at a glance in the page's source. */
export function hidden(value: number): string {
  return btoa(String(value));
}
