/**
 * The module that stands in for zod in the bundle exports everything that zod exports, except for
 * the translations of its messages.
 */
import { expect, test } from "vitest";
import * as zod from "zod";
// @ts-expect-error The module is JavaScript, and has no declarations.
import * as ours from "../../bundle/zod.js";

test("zod in the bundle lacks the translations only", () => {
  const { locales, ...exported } = zod as Record<string, unknown>;
  expect(locales).toBeDefined();
  expect(Object.keys(ours).toSorted()).toEqual(Object.keys(exported).toSorted());
  const { locales: _, ...core } = zod.core as Record<string, unknown>;
  expect(Object.keys(ours.core).toSorted()).toEqual(Object.keys(core).toSorted());
});

test("messages are in English", () => {
  const { z } = ours;
  expect(z.string().safeParse(1).error.issues[0].message).toBe(
    zod.z.string().safeParse(1).error?.issues[0]?.message,
  );
});
