/**
 * Session tokens, and the form in which D1 stores them.
 *
 * A token is 256 random bits. D1 stores only its SHA-256 hash, so that nobody can use a copy of the
 * database to sign in. The hash needs no salt, because nobody can enumerate 256 random bits.
 *
 * @module
 */
const hashPrefix = "sha256:";

/** The first text after every stored hash: `;` follows `:` in ASCII. */
export const hashRange = { start: hashPrefix, end: "sha256;" } as const;

/** Makes a token: 43 characters of base64url. */
export function newToken(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
}

/** The SHA-256 hash of a text, in base64url. */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(digest).toString("base64url");
}

/** The form in which D1 stores a session token. */
export async function storedTokenOf(token: string): Promise<string> {
  return `${hashPrefix}${await digestOf(token)}`;
}

/**
 * Whether a text can be a session token. A stored hash cannot be one. Otherwise the Worker would accept a
 * leaked hash as the plain token of an old row.
 */
export function canBeToken(text: string): boolean {
  return text !== "" && !text.startsWith(hashPrefix);
}
