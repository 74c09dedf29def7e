/**
 * The button that ends the session.
 *
 * @module
 */
import { announceProblem } from "./announce.tsx";
import { signOut } from "./session.ts";

/** Ends the session. If the API refuses, it shows the problem. */
export function SignOut({ isWide = false }: { isWide?: boolean }) {
  return (
    <button
      type="button"
      class={isWide ? "wide" : undefined}
      onClick={() => signOut().catch(announceProblem)}
    >
      Sign out
    </button>
  );
}
