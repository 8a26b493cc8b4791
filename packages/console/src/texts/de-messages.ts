/** What the validators and the server say in English, and the same in German. `$1` and so on are what the brackets found. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^must not be empty$/, "Darf nicht leer sein"],
  [/^is required$/, "Füllen Sie dieses Feld aus"],
  [/^must be at least (-?[\d.]+)$/, "Muss mindestens $1 sein"],
  [/^must be at most (-?[\d.]+)$/, "Darf höchstens $1 sein"],
  [/^must be greater than (-?[\d.]+)$/, "Muss größer als $1 sein"],
  [/^must (?:be|have) at least (\d+) characters?(?: long)?$/, "Muss mindestens $1 Zeichen lang sein"],
  [/^must (?:be|have) at most (\d+) characters?(?: long)?$/, "Darf höchstens $1 Zeichen lang sein"],
  [/^must have at least (\d+) items?$/, "Muss mindestens $1 Einträge haben"],
  [/^must have at most (\d+) items?$/, "Darf höchstens $1 Einträge haben"],
  [/^must be an integer(?: or null)?$/, "Muss eine ganze Zahl sein"],
  [/^must be a date-time such as/, "Muss ein Zeitpunkt sein"],
  [/^must be a UUID such as (.+)$/, "Muss eine UUID sein, etwa $1"],
  [/^must be an absolute URI such as (.+)$/, "Muss eine vollständige Adresse sein, etwa $1"],
  [/^must match /, "Enthält Zeichen, die hier nicht erlaubt sind"],
  [/^must be after this moment$/, "Muss in der Zukunft liegen"],
  [/^must be no later than the calling key's, (.+)$/, "Darf nicht nach dem Ablauf Ihres eigenen Schlüssels liegen: $1"],
  [/^must be between the years 0000 and 9999 in UTC$/, "Das Jahr muss zwischen 0000 und 9999 liegen"],
  [/^is not an origin such as (.+)$/, "Ist keine Website, etwa $1"],
  [/^is not an origin; /, "Ist keine Website. Wenn jede Website erlaubt sein soll, schalten Sie das oben ein"],
  [/^must not contain spaces/, "Darf keine Leerzeichen, umgekehrten Schrägstriche oder Steuerzeichen enthalten"],
  [/^must be an http or https origin$/, "Muss mit https:// oder http:// beginnen"],
  [/^must not contain a user name or password/, "Darf weder Benutzernamen noch Passwort enthalten"],
  [
    /^must be a scheme, a host and a port alone/,
    "Darf nach dem Namen und dem Port nichts mehr enthalten, auch keinen Pfad",
  ],
  [/^must not be an IPv6 address/, "Darf keine IPv6-Adresse sein, weil sich das nicht durchsetzen lässt"],
  [/^may have a \* only as its whole first label/, "Darf * nur ganz am Anfang haben, wie https://*.example.com"],
  [/^must have a host name of letters/, "Der Name darf nur Buchstaben, Ziffern, Bindestriche und Punkte enthalten"],
  [
    /^must have at least two labels after the \*/,
    "Nach dem * müssen mindestens zwei Teile folgen, wie bei https://*.example.com",
  ],
  [
    /^must not have a \* for all names under the public suffix (\S+),/,
    "Darf nicht alle Namen unter $1 meinen, denn die kann jeder haben",
  ],
  [/^may have the port \* only for/, "Darf den Port * nur bei localhost und 127.0.0.1 haben"],
  [/^is not a URL$/, "Ist keine vollständige Adresse"],
  [/^must be an https URL/, "Muss eine Adresse sein, die mit https:// beginnt"],
  [/^must not have a fragment/, "Darf keinen Teil nach # haben, weil er nicht gesendet würde"],
  [
    /^must not be an address of a private or special network/,
    "Darf nicht in einem privaten Netz liegen, solange der Betreiber das nicht erlaubt",
  ],
  [
    /^must not be a name of this machine/,
    "Darf nicht der eigene Rechner des Servers sein, solange der Betreiber das nicht erlaubt",
  ],
];

const PROBLEMS: Readonly<Record<string, string>> = {
  api_key_limit_reached: "Mehr API-Schlüssel sind nicht möglich. Widerrufen Sie einen, der nicht mehr gebraucht wird.",
  invalid_request: "Etwas an den Angaben passt nicht.",
  permission_denied: "Dazu fehlt Ihrem Schlüssel eine Berechtigung.",
  persona_exists: "Eine Persona mit dieser ID gibt es schon.",
  persona_in_use: "Zu dieser Persona führen noch Links. Löschen Sie diese zuerst.",
  persona_not_found: "Diese Persona gibt es nicht.",
  api_key_not_found: "Diesen Schlüssel gibt es nicht.",
  share_link_not_found: "Diesen Link gibt es nicht.",
  webhook_not_found: "Diesen Webhook gibt es nicht.",
  console_session_not_found: "Diese Sitzung gibt es nicht mehr.",
  too_many_requests: "Zu viele Anfragen. Warten Sie einen Moment.",
  webhook_limit_reached: "Mehr Webhooks sind nicht möglich. Löschen Sie einen, der nicht mehr gebraucht wird.",
};

/** A fault that the validators or the server name, as a sentence; in their own words if there are no German ones. */
export function germanFault(message: string): string {
  const [, text = message, got] = /^(.*?)(?:, got (.*))?$/s.exec(message) ?? [];
  const [pattern, german] = FAULTS.find(([each]) => each.test(text)) ?? [];
  if (!pattern || !german) return `Nicht gültig: ${message}.`;
  const found = pattern.exec(text) ?? [];
  const filled = german.replace(/\$(\d)/g, (_, index) => found[Number(index)] ?? "");
  return got === undefined || got === '""' ? `${filled}.` : `${filled}. Sie haben ${got} angegeben.`;
}

/** What a refused call means, by the code of the answer; the server's own words if there are no German ones. */
export function germanProblem(code: string, message: string): string {
  const [permission] = /[a-z-]+:(?:read|write|manage)/.exec(message) ?? [];
  const german = PROBLEMS[code];
  if (!german) return message;
  return code === "permission_denied" && permission ? `${german} Nötig ist ${permission}.` : german;
}
