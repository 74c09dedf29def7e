/**
 * What was read from the API, kept by TanStack Query.
 *
 * @module
 */
import { QueryClient } from "@tanstack/preact-query";
import { session } from "./session.ts";

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The typed client repeats requests by itself.
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
  // What one account may see is not for the next one.
  if (known !== null && known !== account) queries.clear();
  known = account;
});
