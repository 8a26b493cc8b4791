// @vitest-environment jsdom
import { testInAPage } from "./in-a-page.ts";

testInAPage("jsdom");
