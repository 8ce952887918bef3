/**
 * Fetches the pieces of an index, and keeps them.
 */
import {pieceAddress, openPiece} from '../../format/split-index.js';

/**
 * Gets a file, and what is made of its text.
 * @param address relative to the manifest
 * @param open throws IndexError for a text that is not the file's; another source may be asked then
 * @throws IndexError with code `unreachable`, or that of `open`
 */
export type LoadPiece = <T>(address: string, open: (text: string) => T) => Promise<T>;

/** What is made of a piece's content; kept as long as the store. */
export type Decode<T> = (content: readonly unknown[]) => T;

export class PieceStore {
  readonly #folder: string;
  readonly #load: LoadPiece;
  /** Contents until they are decoded, and what was made of them. */
  readonly #contents = new Map<string, readonly unknown[]>();
  readonly #decoded = new Map<string, unknown>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(folder: string, load: LoadPiece) {
    this.#folder = folder;
    this.#load = load;
  }

  has(name: string): boolean {
    return this.#decoded.has(name) || this.#contents.has(name);
  }

  /**
   * The content of a piece that is there.
   * @param decode has to be the same for all pieces of a kind
   */
  get<T>(name: string, decode: Decode<T>): T {
    const known = this.#decoded.get(name) as T | undefined;
    if (known !== undefined) return known;
    const content = this.#contents.get(name);
    if (!content) throw new Error(`${name} was not asked for before it was needed.`);
    const decoded = decode(content);
    this.#decoded.set(name, decoded);
    this.#contents.delete(name); // it would be kept in two forms
    return decoded;
  }

  /**
   * Fetches what is missing, all at once; what is under way already is waited for.
   * Where one piece fails, the others are kept all the same.
   * @returns nothing to wait for if all is there; else it rejects with an IndexError with code
   *   `unreachable` or `damaged`
   */
  have(names: Iterable<string>): Promise<void> | undefined {
    const missing = [...names].filter((name) => !this.has(name));
    if (missing.length === 0) return undefined;
    return Promise.all(missing.map((name) => this.#fetch(name))).then(() => undefined);
  }

  #fetch(name: string): Promise<void> {
    const under = this.#loading.get(name);
    if (under) return under;
    const loading = this.#open(name).finally(() => this.#loading.delete(name));
    this.#loading.set(name, loading);
    return loading;
  }

  async #open(name: string): Promise<void> {
    const address = pieceAddress(this.#folder, name);
    this.#contents.set(name, await this.#load(address, (text) => openPiece(text, address)));
  }
}
