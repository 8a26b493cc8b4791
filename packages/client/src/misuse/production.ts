// Takes the place of `misuse.ts` in production builds, and checks nothing.

export function checkOptions(_where: string, _kind: string, _given: unknown): void {}

export function checkObject(_what: string, _given: unknown, _example: string): void {}

export function checkClient(_where: string, _client: unknown): void {}

export function checkSegment(_what: string, _value: unknown): void {}

export function checkBaseUrl(_name: string, _text: unknown): void {}

export function checkTarget(_input: unknown): void {}

export function nearestOperation(_method: string, _path: string, _table: object): string {
  return "";
}

export function checkBody(_value: unknown): void {}

export function checkNesting(_what: string, _allowed: string, _value: unknown): void {}

export function checkApiKey(_settings: object): void {}

export function checkSettings(_settings: object): void {}

export function checkLeast(_name: string, _limit: unknown, _least: number): void {}

export function checkFetchInit(_where: string, _init: unknown, _isOurs?: unknown): void {}

export function checkFetchBody(_init: unknown): void {}

export function checkExtras(_where: string, _options: unknown): void {}

export function checkCall(_where: string, _url: unknown, _init: unknown): void {}

export function reportMistake(_settings: object, _operation: object, _error: unknown): void {}

export function checkFetch(_settings: object): void {}

export function checkRequest(_request: unknown): void {}

export function checkResponse(_response: unknown): void {}

export function checkIdempotencyKey(_operation: object, _given: unknown): void {}

export function checkCrypto(): void {}
