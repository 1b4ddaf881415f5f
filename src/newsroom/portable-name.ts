/** Names of devices, whatever stands behind a dot (Microsoft, «Naming Files, Paths, and Namespaces»). */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Signs that its file systems keep for themselves, and control characters. */
const kept = /[<>:"|?*\\\p{Cc}]/u;

/** Whether Windows takes a name for that of a device. */
export const isDevice = (name: string) => device.test(name);

/** Whether Windows can hold a file or a folder of this name. */
export const isPortable = (name: string) => !isDevice(name) && !kept.test(name) && !/[. ]$/.test(name);

/** In bytes: what the usual file systems hold of a name. */
const longest = 255;

export const isTooLong = (name: string) => Buffer.byteLength(name) > longest;
