/**
 * The console in a real browser, against a Worker in a process of its own.
 *
 * @module
 */
import type { BrowserContext, Page } from "playwright-core";
import { chromiumPath } from "../../../scripts/chromium.ts";
import { demoEmail, demoPassword, demoUsername } from "../../../scripts/demo-data.ts";
import { createLocalWorker, type LocalWorker } from "../../../scripts/local-worker.ts";

if (chromiumPath === undefined) {
  console.warn("SKIPPED: the console was not tested in a browser. Install Debian's chromium.");
}

/**
 * A Worker that serves the console. With `demo`, its stores hold the demo data.
 *
 * @param others further variables of the Worker.
 */
export async function startWorker(
  demo: boolean,
  others: Readonly<Record<string, string>> = {},
): Promise<LocalWorker> {
  const variables = () => ({ ADMIN_EMAILS: demoEmail, ...others });
  const worker = await createLocalWorker({ variables, stores: demo ? "demo" : "empty" });
  await worker.start();
  return worker;
}

/** What a page did that it must not do: errors in its console, and requests outside of its origin. */
export interface Complaints {
  readonly all: string[];
}

/** A window of the console, which notes its complaints. */
export async function openWindow(
  context: BrowserContext,
  origin: string,
  complaints: Complaints,
): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.all.push(`error: ${error.stack ?? error}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.all.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (/^(blob|data):$/.test(protocol) || target === origin) return;
    complaints.all.push(`request: ${request.url()}`);
  });
  await page.goto(`${origin}/`);
  return page;
}

/** Signs in on the page. */
export async function signIn(
  page: Page,
  username = demoUsername,
  password = demoPassword,
): Promise<void> {
  await page.getByLabel("Username or e-mail address").fill(username);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
}

/** Shows a screen of the console. */
export async function show(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
}

/** A program that uses the API beside the browser. */
export interface Program {
  readonly username: string;
  ask(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** Makes an account, and answers a program that acts for it. */
export async function signUpProgram(origin: string, username: string): Promise<Program> {
  let token: string | null = null;
  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }
  const account = await ask("POST", "/api/auth/sign-up/email", {
    name: `Name of ${username}`,
    username,
    email: `${username}@example.com`,
    password: programPassword,
  });
  token = (account as { token: string }).token;
  return { username, ask };
}

/** The password of every account that a program signs up. */
export const programPassword = "a long and rare password";
