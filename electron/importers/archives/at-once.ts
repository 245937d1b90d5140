/** So much is taken out of an archive at once: it is copied to the process that has asked. Bytes are unpacked ones. */
export const AT_ONCE = { files: 500, bytes: 64 * 1024 * 1024 };
