/**
 * The forms to sign in and to sign up.
 *
 * @module
 */
import { useState } from "preact/hooks";
import { isLocal } from "../app/local.ts";
import { linkTo } from "../app/route.ts";
import { signIn, signUp } from "../app/session.ts";
import { EmailField, Field, Form, faultOf, PasswordField } from "../components/field.tsx";
import { ProblemNotice } from "../components/notice.tsx";
import { useSending } from "../components/sending.ts";
import iconUrl from "../icon.svg";

/** The account that `npm start` creates (scripts/demo-data.ts). Only a local Worker has it. */
const demo = { username: "demo", password: "connectly-demo" } as const;

function SignIn() {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const { send, error, isSending } = useSending(() =>
    signIn(name.includes("@") ? { email: name, password } : { username: name, password }),
  );
  return (
    <Form onSend={send} class="stack">
      <Field
        label="Username or e-mail address"
        value={name}
        onValue={setName}
        autocomplete="username"
        required
      />
      <PasswordField value={password} onValue={setPassword} required />
      {error !== null && <ProblemNotice error={error} />}
      <button type="submit" class="primary wide" disabled={isSending}>
        Sign in
      </button>
      {isLocal && (
        <button
          type="button"
          class="wide"
          onClick={() => {
            setName(demo.username);
            setPassword(demo.password);
          }}
        >
          Fill in the demo account
        </button>
      )}
      <p class="form-links">
        <a href={linkTo(["sign-up"])}>Make an account</a>
        <a href={linkTo(["forgot"])}>Forgot the password?</a>
      </p>
    </Form>
  );
}

function SignUp() {
  const [account, setAccount] = useState({ name: "", username: "", email: "", password: "" });
  const [isMailSent, setMailSent] = useState(false);
  const { send, error, isSending } = useSending(async () => {
    setMailSent(!(await signUp(account)));
  });
  const set = (name: keyof typeof account) => (value: string) =>
    setAccount((before) => ({ ...before, [name]: value }));
  if (isMailSent) {
    return (
      <div class="notice" role="status">
        <strong>Look into your mailbox</strong>
        <p>An e-mail was sent to {account.email}. Open the link in it to make the account.</p>
        {isLocal && <a href={linkTo(["mailbox"])}>Open the local mailbox</a>}
      </div>
    );
  }
  return (
    <Form onSend={send} class="stack">
      <Field
        label="Name"
        value={account.name}
        onValue={set("name")}
        fault={faultOf(error, "name")}
        autocomplete="name"
        required
      />
      <Field
        label="Username"
        value={account.username}
        onValue={set("username")}
        fault={faultOf(error, "username")}
        hint="3 to 30 letters, digits, '_' and '.'"
        autocomplete="username"
        required
      />
      <EmailField
        value={account.email}
        onValue={set("email")}
        fault={faultOf(error, "email")}
        required
      />
      <PasswordField
        isNew
        value={account.password}
        onValue={set("password")}
        fault={faultOf(error, "password")}
        hint="8 characters or more"
        required
      />
      {error !== null && <ProblemNotice error={error} />}
      <button type="submit" class="primary wide" disabled={isSending}>
        Make the account
      </button>
      <p class="form-links">
        <a href={linkTo([])}>I have an account</a>
      </p>
    </Form>
  );
}

export function SignInScreen({ isNew = false }: { isNew?: boolean }) {
  return (
    <div class="welcome">
      <section class="welcome-words">
        <p class="brand">
          <img src={iconUrl} alt="" width={40} height={40} /> Connectly
        </p>
        <h1>Lists that stay correct and cheap at any length.</h1>
        <p>
          Feeds, files and court dockets over one keyset pagination engine on Cloudflare Workers,
          D1, KV and R2. This console uses only the public API, and shows what each page costs.
        </p>
        <p class="form-links">
          <a href="/docs">API reference</a>
          <a href="/openapi.json">OpenAPI document</a>
        </p>
      </section>
      <section class="panel welcome-form" aria-labelledby="welcome-title">
        <h2 id="welcome-title">{isNew ? "Make an account" : "Sign in"}</h2>
        {isNew ? <SignUp /> : <SignIn />}
      </section>
    </div>
  );
}
