/**
 * The frame of every screen: the navigation, the offline notice and the messages.
 *
 * @module
 */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Confirmation } from "../components/dialog.tsx";
import { Icon, type IconName } from "../components/icon.tsx";
import { Avatar } from "../components/person.tsx";
import iconUrl from "../icon.svg";
import { Announcements } from "./announce.tsx";
import { linkTo } from "./route.ts";
import { Scroller } from "./scroller.ts";
import type { Account } from "./session.ts";
import { SignOut } from "./sign-out.tsx";
import { useSignal } from "./signal.ts";
import { chooseTheme, type Theme, theme } from "./theme.ts";

export interface Entry {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
}

const themes: readonly (readonly [Theme, string])[] = [
  ["system", "System"],
  ["light", "Light"],
  ["dark", "Dark"],
];

/** Tells the reader that the browser is offline. Loaded content stays readable. */
function Offline() {
  const [isOffline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const update = () => setOffline(!navigator.onLine);
    addEventListener("online", update);
    addEventListener("offline", update);
    return () => {
      removeEventListener("online", update);
      removeEventListener("offline", update);
    };
  }, []);
  return (
    <div role="status" class="offline" hidden={!isOffline}>
      {isOffline &&
        "You are offline. Loaded content stays readable. Changes fail until you are online again."}
    </div>
  );
}

function ThemeChoice() {
  const chosen = useSignal(theme);
  return (
    <fieldset class="theme">
      <legend class="visually-hidden">Colours</legend>
      {themes.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name="theme"
            value={value}
            checked={chosen === value}
            onChange={() => chooseTheme(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ShellProps {
  /** Null when nobody is signed in. */
  readonly account: Account | null;
  readonly entries: readonly Entry[];
  /** The first segment of the screen's path. */
  readonly current: string;
  /** The name of the screen, for the title of the window. */
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Shell({ account, entries, current, title, children }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    document.title = title === "" ? "Connectly" : `${title} · Connectly`;
    // A screen reader starts to read a new screen at its beginning.
    if (!isFirst.current) main.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [title]);
  return (
    <Scroller.Provider value={main}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <div class={account === null ? "shell shell-open" : "shell"}>
        {account !== null && (
          <aside class="side">
            <a class="brand" href={linkTo(["feed"])}>
              <img src={iconUrl} alt="" width={28} height={28} />
              <span>Connectly</span>
            </a>
            <nav class="side-nav" aria-label="Main">
              {entries.map(({ path, label, icon }) => (
                <a
                  key={path}
                  href={linkTo([path])}
                  aria-current={current === path ? "page" : undefined}
                >
                  <Icon name={icon} />
                  <span>{label}</span>
                </a>
              ))}
            </nav>
            <div class="side-foot">
              <ThemeChoice />
              <a class="side-account" href={linkTo(["user", account.username])}>
                <Avatar username={account.username} name={account.name} />
                <span>
                  <span class="person-name">{account.name}</span>
                  <span class="person-handle">@{account.username}</span>
                </span>
              </a>
              <SignOut isWide />
            </div>
          </aside>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
        <main id="main" ref={main} class="main" tabIndex={0}>
          <Offline />
          {children}
        </main>
      </div>
      <Announcements />
      <Confirmation />
    </Scroller.Provider>
  );
}
