// Jest's jsdom with what it lacks and every browser has. In the configuration: testEnvironment: "./jsdom-with-fetch.js".
const { TestEnvironment } = require("jest-environment-jsdom");

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const { fetch, Request, Response, Headers, ReadableStream, TextEncoder, TextDecoder } = globalThis;
    Object.assign(this.global, { fetch, Request, Response, Headers, ReadableStream, TextEncoder, TextDecoder });
  }
};
