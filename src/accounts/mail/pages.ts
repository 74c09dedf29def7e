/**
 * The pages that links in e-mails open. They load no other files. Their requests send no Referer header,
 * which would contain the token, and scripts run only with the nonce of the answer.
 *
 * @module
 */
import type { Context } from "hono";
import type { AppEnvironment } from "../../http/environment.ts";
import { longestPassword, shortestPassword } from "../passwords/password-rules.ts";

const style =
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:30rem;margin:4rem auto;padding:0 1rem}input,button{font:inherit;padding:.4rem .6rem}input{width:100%;box-sizing:border-box;margin:.3rem 0 1rem}";

/** Answers a page. `script` runs on it; '' for none. */
function answerPage(c: Context<AppEnvironment>, title: string, content: string, script: string) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64url");
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style nonce="${nonce}">${style}</style><h1>${title}</h1>${content}${script === "" ? "" : `<script nonce="${nonce}">${script}</script>`}</html>`;
  return c.html(html, 200, {
    "Cache-Control": "no-store",
    "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  });
}

/** Whether the client of a request is a browser that shows pages. */
export function wantsPage(c: Context<AppEnvironment>): boolean {
  return /\btext\/html\b/.test(c.req.header("Accept") ?? "");
}

/** The page of an address that was verified. */
export function verifiedPage(c: Context<AppEnvironment>) {
  return answerPage(
    c,
    "Your e-mail address is confirmed",
    "<p>You can close this page and sign in.</p>",
    "",
  );
}

const resetScript = `
const form = document.querySelector("form"), output = document.querySelector("output");
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const token = new URLSearchParams(location.search).get("token");
  const response = await fetch("/api/auth/reset-password", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ token, newPassword: form.elements.password.value }),
  });
  const answer = await response.json();
  output.textContent = response.ok ? "The new password is set. You can sign in." : answer.detail;
});`;

/** The page that asks for a new password. The token stays in the page's own URL. */
export function resetPage(c: Context<AppEnvironment>) {
  const form = `<form><label>New password<input name="password" type="password" autocomplete="new-password" minlength="${shortestPassword}" maxlength="${longestPassword}" required></label><button>Set the password</button></form><p><output></output></p>`;
  return answerPage(c, "Set a new password", form, resetScript);
}
