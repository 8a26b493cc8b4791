// What each format asks for, in words that follow "must be". One constant each, so that a bundle holds only those it uses.

export const uuidExample = "a UUID such as 00000000-0000-0000-0000-000000000000";
export const dateTimeExample = "a date-time such as 2026-01-31T12:00:00.000Z";
export const dateExample = "a date such as 2026-01-31";
export const timeExample = "a time such as 12:00:00Z";
export const durationExample = "a duration such as P1DT12H";
export const emailExample = "an email address such as ada@example.com";
export const hostnameExample = "a host name such as example.com";
export const ipv4Example = "an IPv4 address such as 192.0.2.1";
export const ipv6Example = "an IPv6 address such as 2001:db8::1";
export const uriExample = "an absolute URI such as https://example.com/ada";
export const uriReferenceExample = "a URI or a relative reference such as /ada";
export const uriTemplateExample = "a URI template such as /users/{id}";
export const jsonPointerExample = "a JSON Pointer such as /data/0";
export const relativeJsonPointerExample = "a relative JSON Pointer such as 1/name";
export const regexExample = "a regular expression";
export const byteExample = "base64 such as YWRh";
export const base64urlExample = "base64url such as YWRh";
export const int8Example = "an integer from -128 to 127";
export const uint8Example = "an integer from 0 to 255";
export const int16Example = "an integer from -32768 to 32767";
export const uint16Example = "an integer from 0 to 65535";
export const int32Example = "an integer from -2147483648 to 2147483647";
export const uint32Example = "an integer from 0 to 4294967295";
export const int64Example = "an integer of 64 bits";
export const uint64Example = "an integer of 64 bits that is not negative";
export const floatExample = "a number of single precision";
