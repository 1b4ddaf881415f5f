/** Who holds the rights in a text; of an old text nobody may know. */
export interface Rights {
  holder: string;
  licence: string | null;
  url: string | null;
}
