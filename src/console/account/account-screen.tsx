/**
 * The user's own account.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import { useEffect, useState } from "preact/hooks";
import { isLocal } from "../app/local.ts";
import { queries } from "../app/queries.ts";
import { request } from "../app/request.ts";
import { go, linkTo } from "../app/route.ts";
import {
  type Account,
  changePassword,
  connectly,
  restoreSession,
  signOut,
} from "../app/session.ts";
import { SignOut } from "../app/sign-out.tsx";
import { confirm } from "../components/dialog.tsx";
import { Check, EmailField, Field, PasswordField } from "../components/field.tsx";
import { Loading, ProblemNotice } from "../components/notice.tsx";
import "../styles/account.css";
import { Action } from "./action.tsx";
import { People } from "./people.tsx";
import { Sessions } from "./sessions.tsx";

const profileKey = ["me"] as const;

function Profile() {
  const query = useQuery({
    queryKey: profileKey,
    queryFn: ({ signal }) => connectly.users.me({ signal }),
  });
  const [draft, setDraft] = useState<{ name?: string; bio?: string; approval?: boolean }>({});
  if (query.isPending) return <Loading what="the profile" />;
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => query.refetch()} />;
  const { name, bio, follow_approval: approval } = { ...query.data };
  const needsApproval = draft.approval ?? approval;
  return (
    <Action
      title="Profile"
      action="Save"
      done="The profile was changed."
      onSend={async () => {
        await connectly.users.updateMe({
          name: draft.name ?? name,
          bio: draft.bio ?? bio,
          follow_approval: needsApproval,
        });
        setDraft({});
        await queries.invalidateQueries({ queryKey: profileKey });
        await restoreSession();
      }}
    >
      <Field
        label="Name"
        value={draft.name ?? name}
        onValue={(value) => setDraft({ ...draft, name: value })}
      />
      <Field
        label="About you"
        value={draft.bio ?? bio}
        onValue={(value) => setDraft({ ...draft, bio: value })}
      />
      <Check
        label="People can follow me only after I approve their request"
        checked={needsApproval}
        onToggle={() => setDraft({ ...draft, approval: !needsApproval })}
      />
    </Action>
  );
}

function Email({ account }: { account: Account }) {
  const [email, setEmail] = useState("");
  // A link in an e-mail opens in another window, and can change the address while this screen is open.
  useEffect(() => {
    const look = () => void restoreSession().catch(() => undefined);
    look();
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  return (
    <>
      <Action
        title="E-mail address"
        action="Send the link"
        done="If the address can be verified, an e-mail with a link was sent."
        disabled={account.email_verified}
        onSend={() =>
          request("post", "/api/auth/send-verification-email", { body: { email: account.email } })
        }
      >
        <p>
          {account.email}{" "}
          <span class={account.email_verified ? "badge badge-ok" : "badge badge-warn"}>
            {account.email_verified ? "verified" : "not verified"}
          </span>
        </p>
        {isLocal && (
          <p class="hint">
            The e-mails of this local Worker are in <a href={linkTo(["mailbox"])}>its mailbox</a>.
          </p>
        )}
      </Action>
      <Action
        title="Change the e-mail address"
        action="Send the link"
        done="An e-mail with a link was sent to the new address."
        disabled={email === ""}
        onSend={async () => {
          await request("post", "/api/auth/change-email", { body: { newEmail: email } });
          setEmail("");
        }}
      >
        <EmailField
          label="New address"
          value={email}
          onValue={setEmail}
          hint="The address of the account changes when you open the link in the e-mail."
        />
      </Action>
    </>
  );
}

function Password() {
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [endsOthers, setEndsOthers] = useState(true);
  return (
    <Action
      title="Password"
      action="Change the password"
      done="The password was changed."
      disabled={current === "" || next === ""}
      onSend={async () => {
        await changePassword(current, next, endsOthers);
        setCurrent("");
        setNext("");
        await queries.invalidateQueries({ queryKey: ["sessions"] });
      }}
    >
      <PasswordField label="Current password" value={current} onValue={setCurrent} />
      <PasswordField isNew label="New password" value={next} onValue={setNext} />
      <Check
        label="Sign out everywhere else"
        checked={endsOthers}
        onToggle={() => setEndsOthers(!endsOthers)}
      />
    </Action>
  );
}

/** Downloads the archive of the account to the user's computer. */
async function exportAccount(account: Account): Promise<void> {
  const archive = await request<Blob>("get", "/api/users/me/export", { parseAs: "blob" });
  const url = URL.createObjectURL(archive);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = `connectly-${account.username}.zip`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function Data({ account }: { account: Account }) {
  const [password, setPassword] = useState("");
  return (
    <>
      <Action
        title="Your data"
        action="Download everything"
        done="The archive was saved."
        onSend={() => exportAccount(account)}
      >
        <p class="muted">
          The archive is a ZIP file with your posts, comments, likes, follows and files. The browser
          keeps the whole archive in memory until it is saved.
        </p>
      </Action>
      <Action
        title="Delete the account"
        action="Delete the account"
        done="The account was deleted."
        isDangerous
        disabled={password === ""}
        onSend={async () => {
          const text =
            "This deletes your posts, comments, likes, follows and files. It cannot be undone.";
          if (!(await confirm("Delete the account?", text, "Delete everything"))) return;
          await request("delete", "/api/users/me", { body: { password } });
          await signOut();
          go(linkTo([]));
        }}
      >
        <PasswordField
          value={password}
          onValue={setPassword}
          hint="After the deletion, nobody can read any data of the account."
        />
      </Action>
    </>
  );
}

export default function AccountScreen({ account }: { account: Account }) {
  return (
    <div class="screen screen-narrow">
      <header class="screen-head">
        <h1>Account</h1>
        <span class="spread" />
        <a href={linkTo(["user", account.username])}>Your profile</a>
        <SignOut />
      </header>
      <Profile />
      <People />
      <Email account={account} />
      <Password />
      <Sessions />
      <Data account={account} />
    </div>
  );
}
