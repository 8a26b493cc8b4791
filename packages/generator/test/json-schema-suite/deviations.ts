/** Tests of the suite that the validators judge in another way, with the reason. One that begins to pass has to leave the table. */
export const DEVIATIONS: readonly {
  readonly file: string;
  readonly group: string;
  readonly tests: readonly string[];
  readonly why: string;
}[] = [
  {
    file: "optional/cross-draft",
    group: "refs to historic drafts are processed as historic drafts",
    tests: ["first item not a string is valid"],
    why: "Schemas are those of 2020-12, also where a `$schema` names an older draft.",
  },
  {
    file: "optional/format/date-time",
    group: "validation of date-time strings",
    tests: ["a valid date-time with a leap second, with minus offset", "case-insensitive T and Z"],
    why: "Date-times are those of this project: `T` and `Z` in upper case, and a leap second at 23:59 UTC.",
  },
  {
    file: "optional/format/idn-email",
    group: "validation of an internationalized e-mail addresses",
    tests: ["an invalid idn e-mail address", "an invalid e-mail address"],
    why: "Formats of internationalized names are annotations.",
  },
  {
    file: "optional/format/idn-hostname",
    group: "validation of internationalized host names",
    tests: [
      "illegal first char U+302E Hangul single dot tone mark",
      "contains illegal char U+302E Hangul single dot tone mark",
      "a host name with a component too long",
      "invalid label, correct Punycode",
      "invalid Punycode",
      'U-label contains "--" in the 3rd and 4th position',
      "U-label starts with a dash",
      "U-label ends with a dash",
      "U-label starts and ends with a dash",
      "Begins with a Spacing Combining Mark",
      "Begins with a Nonspacing Mark",
      "Begins with an Enclosing Mark",
      "Exceptions that are DISALLOWED, right-to-left chars",
      "Exceptions that are DISALLOWED, left-to-right chars",
      "MIDDLE DOT with no preceding 'l'",
      "MIDDLE DOT with nothing preceding",
      "MIDDLE DOT with no following 'l'",
      "MIDDLE DOT with nothing following",
      "Greek KERAIA not followed by Greek",
      "Greek KERAIA not followed by anything",
      "Hebrew GERESH not preceded by Hebrew",
      "Hebrew GERESH not preceded by anything",
      "Hebrew GERSHAYIM not preceded by Hebrew",
      "Hebrew GERSHAYIM not preceded by anything",
      "KATAKANA MIDDLE DOT with no Hiragana, Katakana, or Han",
      "KATAKANA MIDDLE DOT with no other characters",
      "Arabic-Indic digits mixed with Extended Arabic-Indic digits",
      "ZERO WIDTH JOINER not preceded by Virama",
      "ZERO WIDTH JOINER not preceded by anything",
    ],
    why: "Formats of internationalized names are annotations.",
  },
  {
    file: "optional/format/iri-reference",
    group: "validation of IRI References",
    tests: ["an invalid IRI Reference", "an invalid IRI fragment"],
    why: "Formats of internationalized names are annotations.",
  },
  {
    file: "optional/format/iri",
    group: "validation of IRIs",
    tests: [
      "an invalid IRI based on IPv6",
      "an invalid relative IRI Reference",
      "an invalid IRI",
      "an invalid IRI though valid IRI reference",
    ],
    why: "Formats of internationalized names are annotations.",
  },
  {
    file: "optional/format/time",
    group: "validation of time strings",
    tests: [
      "valid leap second, positive time-offset",
      "valid leap second, large positive time-offset",
      "valid leap second, negative time-offset",
      "valid leap second, large negative time-offset",
      "a valid time string with case-insensitive Z",
    ],
    why: "Times are those of this project: `Z` in upper case, and a leap second at 23:59 UTC.",
  },
  {
    file: "vocabulary",
    group: "schema that uses custom metaschema with with no validation vocabulary",
    tests: ["no validation: invalid number, but it still validates"],
    why: "Every keyword is checked, whatever vocabularies a schema's metaschema names.",
  },
];
