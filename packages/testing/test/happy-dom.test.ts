// @vitest-environment happy-dom
import { testInAPage } from "./in-a-page.ts";

testInAPage("happy-dom");
