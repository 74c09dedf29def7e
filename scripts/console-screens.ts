/**
 * The screens of the console with the demo data, for the tests and the screenshots of the console.
 *
 * @module
 */

/** A screen, by its fragment of the URL. */
export interface ConsoleScreen {
  /** The name of the screen in the names of screenshots. */
  readonly name: string;
  readonly link: string;
  /** A text that is visible when the screen is complete. */
  readonly ready: RegExp | string;
  /** Whether the screen is for people who are not signed in. */
  readonly isOpen: boolean;
}

const open = (name: string, link: string, ready: RegExp | string): ConsoleScreen => ({
  name,
  link,
  ready,
  isOpen: true,
});

const closed = (name: string, link: string, ready: RegExp | string): ConsoleScreen => ({
  name,
  link,
  ready,
  isOpen: false,
});

export const consoleScreens: readonly ConsoleScreen[] = [
  open("sign-in", "/", "Fill in the demo account"),
  open("sign-up", "/sign-up", "I have an account"),
  open("forgot", "/forgot", "Back to signing in"),
  closed("feed", "/feed", /\d rows/),
  closed("following", "/newsfeed", /\d rows/),
  closed("saved", "/saved", "You have saved no posts."),
  closed("profile", "/user/demo", "Followers"),
  closed("files", "/files", "Drop files anywhere"),
  closed("dockets", "/dockets", /rows loaded/),
  closed(
    "dockets-ordered",
    "/dockets/dockets?order_by=-date_filed,case_name&nulls=last&seek=2019-05-01",
    "more above, more below",
  ),
  closed("account", "/account", "this one"),
  closed("operators", "/operators", "This list shows the latest requests"),
  closed("cache", "/cache", "Read at bookmark"),
];
