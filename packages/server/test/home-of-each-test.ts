import { afterEach, beforeEach } from "vitest";
import { type Home, makeHome, type Service, startService } from "./service.ts";

/** Gives each test of the file an empty home, and a function that starts a service there, which is killed after the test. */
export function homeOfEachTest(environment?: Record<string, string>): {
  home: Home;
  start(...options: string[]): Promise<Service>;
} {
  const home = {} as Home;
  const services: Service[] = [];
  beforeEach(() => {
    Object.assign(home, makeHome(environment));
  });
  afterEach(async () => {
    await Promise.all(services.splice(0).map((service) => service.end("SIGKILL")));
    home.remove();
  });
  return {
    home,
    async start(...options) {
      const service = await startService(home, ...options);
      services.push(service);
      return service;
    },
  };
}
