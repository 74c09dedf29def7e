/**
 * A Worker with a development mailbox, and what arrives there.
 *
 * @module
 */
import { expect } from "vitest";
import type { Bindings } from "../../src/settings.ts";
import { type CallOptions, callWith } from "../harness.ts";

/** The variables of a Worker that requires verified addresses and keeps e-mails in the mailbox. */
export const strictMail: Partial<Bindings> = {
  REQUIRE_VERIFIED_EMAIL: "on",
  DEV_MAILBOX: "on",
  SERVER_TIMING: "successful",
};

/** The same as `npm start` sets them. */
export const localMail: Partial<Bindings> = { ...strictMail, REQUIRE_VERIFIED_EMAIL: "off" };

/** Sends a request to the Worker with {@link strictMail}. */
export const callStrict = (path: string, options?: CallOptions) =>
  callWith(strictMail, path, options);

interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly created_at: string;
}

/** The messages to an address, the newest first. */
export async function mailTo(address: string): Promise<Message[]> {
  const response = await callStrict("/dev/mailbox");
  expect(response.status).toBe(200);
  const { messages } = await response.json<{ messages: Message[] }>();
  return messages.filter(({ to }) => to === address);
}

/** The path and query of the link in the newest message to an address. */
export async function linkTo(address: string): Promise<string> {
  const [message] = await mailTo(address);
  const [link] = /https:\/\/\S+/.exec(message?.text ?? "") ?? [];
  if (link === undefined) throw new Error(`no link was sent to ${address}`);
  const { pathname, search } = new URL(link);
  return pathname + search;
}

/** The token of the link in the newest message to an address. */
export async function tokenTo(address: string): Promise<string> {
  return new URL(await linkTo(address), "https://x.test").searchParams.get("token") ?? "";
}
