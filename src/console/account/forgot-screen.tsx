/**
 * The form that requests a link to set a new password.
 *
 * @module
 */
import { useState } from "preact/hooks";
import { isLocal } from "../app/local.ts";
import { request } from "../app/request.ts";
import { linkTo } from "../app/route.ts";
import { EmailField } from "../components/field.tsx";
import { Action } from "./action.tsx";

export default function ForgotScreen() {
  const [email, setEmail] = useState("");
  return (
    <div class="screen screen-narrow">
      <header class="screen-head">
        <h1>A new password</h1>
      </header>
      <Action
        title="Forgot the password"
        action="Send a link"
        done="If there is an account with this address, an e-mail with a link was sent."
        disabled={email === ""}
        onSend={() => request("post", "/api/auth/request-password-reset", { body: { email } })}
      >
        <EmailField label="E-mail address of the account" value={email} onValue={setEmail} />
        <p class="form-links">
          <a href={linkTo([])}>Back to signing in</a>
          {isLocal && <a href={linkTo(["mailbox"])}>The local mailbox</a>}
        </p>
      </Action>
    </div>
  );
}
