/**
 * The colour theme. It follows the system unless the reader chooses light or dark.
 *
 * @module
 */
import { signal } from "./signal.ts";

export type Theme = "system" | "light" | "dark";

const key = "connectly-theme";

function readTheme(): Theme {
  const stored = localStorage.getItem(key);
  return stored === "light" || stored === "dark" ? stored : "system";
}

export const theme = signal<Theme>(readTheme());

function apply(): void {
  if (theme.value === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
}

/** Applies a theme, and stores the choice in this browser. */
export function chooseTheme(chosen: Theme): void {
  if (chosen === "system") localStorage.removeItem(key);
  else localStorage.setItem(key, chosen);
  theme.value = chosen;
  apply();
}

apply();
