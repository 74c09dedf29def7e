/**
 * The mapping from URLs to screens.
 *
 * @module
 */
import { Component, type ComponentChildren } from "preact";
import { lazy, Suspense } from "preact/compat";
import { SignInScreen } from "../account/sign-in-screen.tsx";
import { Empty, Loading, ProblemNotice } from "../components/notice.tsx";
import { FeedScreen } from "../feed/feed-screen.tsx";
import { PostScreen } from "../feed/post-screen.tsx";
import { UserScreen } from "../feed/user-screen.tsx";
import { type Route, useRoute } from "./route.ts";
import { type Account, session } from "./session.ts";
import { type Entry, Shell } from "./shell.tsx";
import { useSignal } from "./signal.ts";

const AccountScreen = lazy(() => import("../account/account-screen.tsx"));
const ForgotScreen = lazy(() => import("../account/forgot-screen.tsx"));
const MailboxScreen = lazy(() => import("../account/mailbox-screen.tsx"));
const FilesScreen = lazy(() => import("../files/files-screen.tsx"));
const DocketsScreen = lazy(() => import("../dockets/dockets-screen.tsx"));
const OperatorsScreen = lazy(() => import("../operators/operators-screen.tsx"));
const CacheScreen = lazy(() => import("../cache/cache-screen.tsx"));

const entries: readonly Entry[] = [
  { path: "feed", label: "Feed", icon: "feed" },
  { path: "files", label: "Files", icon: "files" },
  { path: "dockets", label: "Dockets", icon: "dockets" },
  { path: "cache", label: "Cache", icon: "cache" },
  { path: "account", label: "Account", icon: "account" },
  { path: "operators", label: "Operators", icon: "operators" },
];

interface Screen {
  readonly title: string;
  readonly content: ComponentChildren;
}

function notFound(): Screen {
  return {
    title: "Not found",
    content: (
      <div class="screen screen-narrow">
        <header class="screen-head">
          <h1>Not found</h1>
        </header>
        <Empty title="There is no such screen." />
      </div>
    ),
  };
}

/** The screen of a route for a user who is signed in. */
function screenOf({ parts }: Route, account: Account): Screen {
  const [name = "feed", first] = parts;
  switch (name) {
    case "feed":
    case "newsfeed":
    case "saved":
      return { title: "Feed", content: <FeedScreen feed={name} /> };
    case "post":
      if (!/^\d+$/.test(first ?? "")) return notFound();
      return { title: "Post", content: <PostScreen key={first} id={Number(first)} /> };
    case "user":
      if (first === undefined) return notFound();
      return { title: `@${first}`, content: <UserScreen key={first} username={first} /> };
    case "files":
      return { title: "Files", content: <FilesScreen /> };
    case "dockets":
      return { title: "Dockets", content: <DocketsScreen /> };
    case "account":
      return { title: "Account", content: <AccountScreen account={account} /> };
    case "operators":
      return { title: "Operators", content: <OperatorsScreen /> };
    case "mailbox":
      return { title: "Local mailbox", content: <MailboxScreen /> };
    case "cache":
      return { title: "Cache", content: <CacheScreen /> };
    // After a successful sign-up, the URL is still that of the sign-up form.
    case "sign-up":
      return { title: "Feed", content: <FeedScreen feed="feed" /> };
    default:
      return notFound();
  }
}

/** The screen of a route for a visitor who is not signed in. */
function openScreenOf({ parts }: Route): Screen {
  if (parts[0] === "forgot") return { title: "A new password", content: <ForgotScreen /> };
  if (parts[0] === "mailbox") return { title: "Local mailbox", content: <MailboxScreen /> };
  const isNew = parts[0] === "sign-up";
  return {
    title: isNew ? "Make an account" : "Sign in",
    content: <SignInScreen key={parts[0] ?? ""} isNew={isNew} />,
  };
}

/** Shows an error in place of a screen that fails, for example because its script cannot be loaded. */
class Guard extends Component<{ readonly children: ComponentChildren }, { error: unknown }> {
  override state = { error: null };

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div class="screen screen-narrow">
        <header class="screen-head">
          <h1>The screen cannot be shown</h1>
        </header>
        <ProblemNotice error={error} onRetry={() => location.reload()} />
      </div>
    );
  }
}

export function App() {
  const current = useSignal(session);
  const route = useRoute();
  if (current.state === "unknown") return <Loading what="the console" />;
  const account = current.state === "present" ? current.account : null;
  const { title, content } = account === null ? openScreenOf(route) : screenOf(route, account);
  const [name = "feed"] = route.parts;
  return (
    <Shell
      account={account}
      entries={entries.filter(({ path }) => path !== "operators" || account?.isAdministrator)}
      current={name === "newsfeed" || name === "saved" ? "feed" : name}
      title={title}
    >
      <Guard key={title}>
        <Suspense fallback={<Loading what="the screen" />}>{content}</Suspense>
      </Guard>
    </Shell>
  );
}
