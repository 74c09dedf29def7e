/**
 * Every state of the console that looks different: screens, dialogs, empty lists, problems.
 *
 * @module
 */
import type { Page } from "playwright-core";
import { type ConsoleScreen, consoleScreens } from "../../../scripts/console-screens.ts";
import { show } from "./chromium.ts";

/** A PNG of one pixel. */
export const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Ids of rows that the scenes show. */
export interface SceneData {
  /** A post of the reader's own, which has a comment of the reader. */
  readonly post: number;
}

/** A state of the page. */
export interface Scene {
  readonly name: string;
  /** Brings the page into the state. The page may show anything before. */
  readonly arrange: (page: Page, data: SceneData) => Promise<unknown>;
  /** What the browser notes in its console of requests that fail: statuses, or that it is offline. */
  readonly fails?: readonly (number | "net::ERR_INTERNET_DISCONNECTED")[];
}

const wholeScreen = ({ name, link, ready }: ConsoleScreen): Scene => ({
  name,
  arrange: async (page) => {
    await show(page, link);
    await page.getByText(ready).first().waitFor();
  },
});

/** A screen that shows some text. */
const screen = (name: string, link: string, ready: string | RegExp, fails?: number[]): Scene => ({
  ...wholeScreen({ name, link, ready, isOpen: false }),
  ...(fails && { fails }),
});

/** A dialog that a button of a screen opens. */
function dialog(
  name: string,
  link: string,
  button: string | RegExp,
  ready: string | RegExp,
): Scene {
  return {
    name,
    arrange: async (page) => {
      await show(page, link);
      await page.getByRole("button", { name: button, exact: true }).first().click();
      await page.getByRole("dialog").getByText(ready).first().waitFor();
    },
  };
}

const problem = {
  type: "urn:connectly:problem:forbidden",
  title: "Forbidden",
  status: 403,
  detail: "The administrator has closed this part of the service for the night.",
  instance: "/",
  code: "forbidden",
  request_id: "0123456789abcdef0123456789abcdef",
};

/** A screen whose requests the API refuses. The page is loaded anew, since it keeps what it has read. */
function refused(name: string, link: string, path: string): Scene {
  return {
    name: `${name}, refused`,
    fails: [403],
    arrange: async (page) => {
      await show(page, link);
      await page.route(path, (route) =>
        route.fulfill({ status: 403, contentType: "application/problem+json", json: problem }),
      );
      await page.reload();
      await page.getByText(problem.detail).first().waitFor();
      await page.getByText(problem.request_id).first().waitFor();
      await page.unroute(path);
    },
  };
}

/** The scenes of a reader who is not signed in. */
export const openScenes: readonly Scene[] = [
  ...consoleScreens.filter(({ isOpen }) => isOpen).map(wholeScreen),
  screen("mailbox", "/mailbox", "This Worker runs on your computer"),
  {
    name: "mailbox with a message",
    arrange: async (page) => {
      const created = "2026-11-26T12:00:00.000Z";
      const link = `https://connectly.example/verify?token=${"x".repeat(120)}`;
      const message = {
        to: "nora@example.com",
        subject: "A link",
        text: link,
        created_at: created,
      };
      await page.route("**/dev/mailbox", (route) =>
        route.fulfill({ json: { messages: [message] } }),
      );
      await show(page, "/mailbox");
      await page.reload();
      await page.getByText("To nora@example.com").waitFor();
      await page.unroute("**/dev/mailbox");
    },
  },
  {
    name: "a wrong password",
    fails: [401],
    arrange: async (page) => {
      await show(page, "/");
      await page.getByLabel("Username or e-mail address").fill("nobody");
      await page.getByLabel("Password").fill("not the password");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page
        .getByRole("alert")
        .getByText(/^Request /)
        .waitFor();
    },
  },
  {
    name: "an account that is refused",
    fails: [400],
    arrange: async (page) => {
      await show(page, "/sign-up");
      await page.getByLabel("Name", { exact: true }).fill("Nora");
      await page.getByLabel("Username").fill("n!");
      await page.getByLabel("E-mail address").fill("nora@example.com");
      await page.getByLabel("Password").fill("short");
      await page.getByRole("button", { name: "Make the account" }).click();
      await page
        .getByRole("alert")
        .getByText(/^Request /)
        .waitFor();
    },
  },
  {
    name: "an account that waits for its e-mail",
    arrange: async (page) => {
      const path = "**/api/auth/sign-up/email";
      await page.route(path, (route) => route.fulfill({ json: { status: true } }));
      await show(page, "/");
      await show(page, "/sign-up");
      await page.getByLabel("Name", { exact: true }).fill("Nora");
      await page.getByLabel("Username").fill("nora");
      await page.getByLabel("E-mail address").fill("nora@example.com");
      await page.getByLabel("Password").fill("a long and rare password");
      await page.getByRole("button", { name: "Make the account" }).click();
      await page.getByText("Look into your mailbox").waitFor();
      await page.unroute(path);
    },
  },
];

const postLink = ({ post }: SceneData) => `/post/${post}`;

/** The scenes of the demo account. */
export const scenes: readonly Scene[] = [
  ...consoleScreens.filter(({ isOpen, name }) => !isOpen && name !== "files").map(wholeScreen),
  screen("the oldest posts", "/feed?at=end", "This is the end."),
  screen("somebody else", "/user/other", "Block"),
  screen("nobody", "/user/nobody-has-this-name", /^Request /, [404]),
  screen("no such screen", "/nowhere", "There is no such screen."),
  screen("no such post", "/post/1", "The post may have been deleted", [404]),
  screen("no such table", "/dockets/nothing", "There is no such table."),
  ...["docket-entries", "recap-documents", "courts"].map((name) =>
    screen(name, `/dockets/${name}`, /rows loaded/),
  ),
  screen("no row", "/dockets/dockets?docket_number=nothing", "No row matches."),
  screen("a wrong filter", "/dockets/dockets?nothing=1", /^Request /, [400]),
  screen("no file", "/files?in=nowhere%2F", "Drop files anywhere"),
  screen("files", "/files", "1 of 1 file in this folder"),
  {
    name: "post",
    arrange: async (page, data) => {
      await show(page, postLink(data));
      await page.getByText("My comment").waitFor();
    },
  },
  {
    name: "edit a comment",
    arrange: async (page, data) => {
      await show(page, postLink(data));
      await page.getByRole("listitem").getByRole("button", { name: "Edit" }).click();
      await page.getByRole("form", { name: "Edit the comment" }).waitFor();
    },
  },
  {
    name: "edit a post",
    arrange: async (page, data) => {
      await show(page, "/feed");
      await show(page, postLink(data));
      await page.getByRole("button", { name: "Edit", exact: true }).first().click();
      await page.getByRole("dialog", { name: "Edit the post" }).waitFor();
    },
  },
  {
    name: "delete a post",
    arrange: async (page, data) => {
      await show(page, postLink(data));
      await page.getByRole("button", { name: "Delete", exact: true }).first().click();
      await page.getByRole("dialog", { name: "Delete this post?" }).waitFor();
    },
  },
  {
    name: "files of a new post",
    arrange: async (page) => {
      await show(page, "/feed");
      await page.getByLabel("Files to attach").setInputFiles([
        { name: "dot.png", mimeType: "image/png", buffer: picture },
        { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("Notes") },
      ]);
      await page.getByLabel("Description of dot.png").waitFor();
      await page.getByRole("button", { name: "Remove notes.txt" }).waitFor();
    },
  },
  dialog("upload", "/files", "Upload", "Files go to the top folder."),
  dialog("new folder", "/files", "New folder", "A folder is there"),
  dialog("preview of a text", "/files", "readme.txt", "Some words"),
  dialog("preview of a picture", "/files?in=pictures%2F", "dot.png", "SHA-256"),
  dialog("move a file", "/files", "Rename or move readme.txt", "Folders are the parts"),
  dialog("delete a file", "/files", "Delete readme.txt", "This cannot be undone."),
  {
    name: "link to a file",
    arrange: async (page) => {
      await show(page, "/files");
      await page.getByRole("button", { name: "Make a link to readme.txt" }).click();
      await page.getByRole("button", { name: "Make a link", exact: true }).click();
      await page.getByText("It works until").waitFor();
    },
  },
  dialog("columns", "/dockets", "Columns", "case_name_full"),
  dialog("order", "/dockets/dockets?order_by=-date_filed,case_name", "Order (2)", "case_name"),
  {
    name: "filter",
    arrange: async (page) => {
      await show(page, "/dockets");
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.getByLabel("Parameter", { exact: true }).selectOption("court");
    },
  },
  {
    name: "import with an error",
    arrange: async (page) => {
      await show(page, "/dockets");
      await page.getByRole("button", { name: "Import" }).click();
      await page.getByLabel("File to import").setInputFiles({
        name: "rows.ndjson",
        mimeType: "application/x-ndjson",
        buffer: Buffer.from('{"id": "none"}\n'),
      });
      await page.getByText("What is wrong").waitFor();
    },
  },
  {
    name: "delete the account",
    arrange: async (page) => {
      await show(page, "/account");
      const panel = page.getByRole("region", { name: "Delete the account" });
      await panel.getByLabel("Password").fill("something");
      await panel.getByRole("button").click();
      await page.getByRole("dialog", { name: "Delete the account?" }).waitFor();
    },
  },
  {
    name: "a password that is refused",
    fails: [400, 401, 403],
    arrange: async (page) => {
      await show(page, "/account");
      const panel = page.getByRole("region", { name: "Password", exact: true });
      await panel.getByLabel("Current password").fill("not the password");
      await panel.getByLabel("New password").fill("a long and rare password");
      await panel.getByRole("button").click();
      await panel.getByText(/^Request /).waitFor();
    },
  },
  {
    name: "users of a name",
    arrange: async (page) => {
      await show(page, "/operators");
      await page.getByLabel("Find a username").fill("nobody-has-this-name");
      await page.getByText("There is no such user.").waitFor();
    },
  },
  {
    name: "offline",
    fails: ["net::ERR_INTERNET_DISCONNECTED"],
    arrange: async (page) => {
      await show(page, "/account");
      await page.getByText("this one").waitFor();
      await page.context().setOffline(true);
      await page.getByText("You are offline.").waitFor();
    },
  },
  refused("feed", "/feed", "**/api/posts/feed*"),
  refused("profile", "/user/demo", "**/api/users/demo"),
  refused("files", "/files", "**/api/v2/files*"),
  refused("dockets", "/dockets", "**/api/rest/v4/dockets*"),
  refused("filters", "/dockets", "**/openapi.json"),
  refused("cache", "/cache", "**/api/posts/feed/cache"),
  refused("account", "/account", "**/api/auth/list-sessions"),
  refused("operators", "/operators", "**/api/admin/**"),
  {
    name: "a screen whose script is gone",
    fails: [404],
    arrange: async (page) => {
      await show(page, "/feed");
      const path = "**/assets/console/files/cache-screen-*.js";
      await page.route(path, (route) => route.fulfill({ status: 404 }));
      await page.reload();
      await show(page, "/cache");
      await page.getByRole("heading", { name: "The screen cannot be shown" }).waitFor();
      await page.unroute(path);
    },
  },
];
