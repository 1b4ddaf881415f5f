/** A search engine that holds passages. */
export interface Contestant {
  name: string;
  /** The ids of the ten best answers. */
  ask(question: string): Promise<string[]>;
  /** Bytes fetched so far; 0 for those that hold everything in memory. */
  bytes(): number;
  close(): Promise<void>;
}
