/**
 * Keeps the pieces of an index that have been fetched, and knows which are wanted.
 */
import {pieceAddress, openPiece} from '../../format/split-index.js';
import {PieceWanted} from '../gather.js';

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
  readonly #wanted = new Set<string>();

  constructor(folder: string, load: LoadPiece) {
    this.#folder = folder;
    this.#load = load;
  }

  has(name: string): boolean {
    return this.#decoded.has(name) || this.#contents.has(name);
  }

  /**
   * @param decode has to be the same for all pieces of a kind
   * @throws PieceWanted when it is not there yet; then it is one of the wanted
   */
  get<T>(name: string, decode: Decode<T>): T {
    const known = this.#decoded.get(name) as T | undefined;
    if (known !== undefined) return known;
    const content = this.#contents.get(name);
    if (!content) {
      this.want(name);
      throw new PieceWanted(name);
    }
    const decoded = decode(content);
    this.#decoded.set(name, decoded);
    this.#contents.delete(name); // it would be kept in two forms
    return decoded;
  }

  /** Makes a piece one of those that `fetchWanted` fetches, unless it is there. */
  want(name: string): void {
    if (!this.has(name)) this.#wanted.add(name);
  }

  /**
   * Fetches all that is wanted at once; what is under way already is waited for. Where one piece
   * fails, the others are kept all the same.
   * @throws IndexError with code `unreachable` or `damaged`
   */
  async fetchWanted(): Promise<void> {
    const names = [...this.#wanted];
    this.#wanted.clear();
    await Promise.all(names.map((name) => this.#fetch(name)));
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
