/** Of OpenSSL and of Node: what a handshake or a certificate failed by. */
const OF_TLS = /CERT|SSL|TLS|SIGNATURE|EPROTO$|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME/;

/** Whether the code of an error says that no safe connection came about. */
export function isOfTls(code: string): boolean {
  return OF_TLS.test(code);
}
