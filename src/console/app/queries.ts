/**
 * The cache of API answers, which TanStack Query manages.
 *
 * @module
 */
import { QueryClient } from "@tanstack/preact-query";
import { session } from "./session.ts";

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The typed client already retries requests.
      retry: false,
      staleTime: 10_000,
      gcTime: 300_000,
      refetchOnWindowFocus: false,
      networkMode: "always",
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

let known: number | null = null;

session.subscribe(() => {
  const { value } = session;
  const account = value.state === "present" ? value.account.id : null;
  // Another account may not see the cached answers of this one.
  if (known !== null && known !== account) queries.clear();
  known = account;
});
