/*
 * A disk that fails, for a process that is started with this in LD_PRELOAD: of what is written in IBID_FAULT_FOLDER the
 * call of a given number fails, alone or with all after it. IBID_FAULT_CONTROL names a file that says what and when; it is
 * shared memory, so that the process itself says when it begins.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

struct control {
  int32_t armed;
  int32_t error;
  /* The first call that fails, from 1. */
  int32_t from;
  /* Whether all after it fail as well, those that read among them. */
  int32_t lasting;
  /* How many calls there were since it was armed. */
  int32_t seen;
};

static struct control *control;
static const char *folder;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("IBID_FAULT_CONTROL");
  folder = getenv("IBID_FAULT_FOLDER");
  if (!path || !folder) return;
  int (*openFile)(const char *, int, ...) = real("open64");
  int file = openFile(path, O_RDWR);
  void *memory = file < 0 ? MAP_FAILED : mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (memory == MAP_FAILED) abort();
  control = memory;
}

static int is_watched(const char *path) {
  return control && control->armed && strncmp(path, folder, strlen(folder)) == 0;
}

static int fail(void) {
  errno = control->error;
  return 1;
}

static int writing_fails(const char *path) {
  if (!is_watched(path)) return 0;
  int at = __atomic_add_fetch(&control->seen, 1, __ATOMIC_SEQ_CST);
  return (at == control->from || (control->lasting && at > control->from)) && fail();
}

static int reading_fails(const char *path) {
  return is_watched(path) && control->lasting && control->seen >= control->from && fail();
}

static const char *path_of(int file, char *into, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = control && control->armed ? readlink(link, into, size - 1) : -1;
  into[length < 0 ? 0 : length] = 0;
  return into;
}

#define ON_FILE(fails) char path[4096]; if (fails(path_of(file, path, sizeof path))) return -1

ssize_t write(int file, const void *bytes, size_t count) {
  ON_FILE(writing_fails);
  return ((ssize_t (*)(int, const void *, size_t))real("write"))(file, bytes, count);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  ON_FILE(writing_fails);
  return ((ssize_t (*)(int, const struct iovec *, int))real("writev"))(file, parts, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
  ON_FILE(writing_fails);
  return ((ssize_t (*)(int, const void *, size_t, off64_t))real("pwrite64"))(file, bytes, count, at);
}

ssize_t pread64(int file, void *bytes, size_t count, off64_t at) {
  ON_FILE(reading_fails);
  return ((ssize_t (*)(int, void *, size_t, off64_t))real("pread64"))(file, bytes, count, at);
}

int fsync(int file) {
  ON_FILE(writing_fails);
  return ((int (*)(int))real("fsync"))(file);
}

int fdatasync(int file) {
  ON_FILE(writing_fails);
  return ((int (*)(int))real("fdatasync"))(file);
}

int ftruncate64(int file, off64_t size) {
  ON_FILE(writing_fails);
  return ((int (*)(int, off64_t))real("ftruncate64"))(file, size);
}

int mkdir(const char *path, mode_t mode) {
  if (writing_fails(path)) return -1;
  return ((int (*)(const char *, mode_t))real("mkdir"))(path, mode);
}

int rename(const char *from, const char *to) {
  if (writing_fails(to)) return -1;
  return ((int (*)(const char *, const char *))real("rename"))(from, to);
}

static int opening_fails(const char *path, int flags) {
  return flags & O_CREAT ? writing_fails(path) : reading_fails(path);
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = va_arg(more, mode_t);
  va_end(more);
  if (opening_fails(path, flags)) return -1;
  return ((int (*)(const char *, int, ...))real("open64"))(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = va_arg(more, mode_t);
  va_end(more);
  if (opening_fails(path, flags)) return -1;
  return ((int (*)(const char *, int, ...))real("open"))(path, flags, mode);
}
