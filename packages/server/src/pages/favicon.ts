/** The icon of the service: a ticket. The console's `mark.svg` is the same, and a test compares them. */
export const FAVICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Share Links</title><path fill="#0c2f31" d="M0 8a8 8 0 0 1 8-8h16a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8z"/><path fill="#f0b02e" d="M5 11.5A2.5 2.5 0 0 1 7.5 9h17a2.5 2.5 0 0 1 2.5 2.5v1.7a3 3 0 0 0 0 5.6v1.7a2.5 2.5 0 0 1-2.5 2.5h-17A2.5 2.5 0 0 1 5 20.5v-1.7a3 3 0 0 0 0-5.6z"/><path fill="#0c2f31" d="M18.2 11.5h1.6v2h-1.6zm0 3.5h1.6v2h-1.6zm0 3.5h1.6v2h-1.6z"/></svg>';
