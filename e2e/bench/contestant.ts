/** One way of training a classifier, to be measured against others. */
export interface Contestant {
  readonly name: string;
  /** Trains one epoch from the start. */
  epoch(): Promise<void> | void;
  /** Held-out accuracy of what the last epoch left. */
  accuracy(): number;
}
