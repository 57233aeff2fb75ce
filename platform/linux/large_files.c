/* SPDX-License-Identifier: MIT */
/* The names with a 64, for programs and prebuilt libraries that ask for them; offsets have 64 bits anyway. */
#define _GNU_SOURCE 1
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>

#undef stat64
#undef statvfs64

int stat64(const char *restrict path, struct stat *restrict result);
int statvfs64(const char *restrict path, struct statvfs *restrict result);

off_t lseek64(int fd, off_t offset, int whence)
{
	return lseek(fd, offset, whence);
}

int fstat64(int fd, struct stat *result)
{
	return fstat(fd, result);
}

int stat64(const char *restrict path, struct stat *restrict result)
{
	return stat(path, result);
}

int lstat64(const char *restrict path, struct stat *restrict result)
{
	return lstat(path, result);
}

int fstatat64(int directory, const char *restrict path, struct stat *restrict result, int flags)
{
	return fstatat(directory, path, result, flags);
}

ssize_t pread64(int fd, void *buffer, size_t size, off_t offset)
{
	return pread(fd, buffer, size, offset);
}

ssize_t pwrite64(int fd, const void *buffer, size_t size, off_t offset)
{
	return pwrite(fd, buffer, size, offset);
}

int truncate64(const char *path, off_t size)
{
	return truncate(path, size);
}

int ftruncate64(int fd, off_t size)
{
	return ftruncate(fd, size);
}

int lockf64(int fd, int command, off_t size)
{
	return lockf(fd, command, size);
}

int creat64(const char *path, mode_t mode)
{
	return creat(path, mode);
}

int fallocate64(int fd, int mode, off_t offset, off_t size)
{
	return fallocate(fd, mode, offset, size);
}

int posix_fadvise64(int fd, off_t offset, off_t size, int advice)
{
	return posix_fadvise(fd, offset, size, advice);
}

int posix_fallocate64(int fd, off_t offset, off_t size)
{
	return posix_fallocate(fd, offset, size);
}

int mkstemp64(char *name)
{
	return mkstemp(name);
}

int mkostemp64(char *name, int flags)
{
	return mkostemp(name, flags);
}

int mkstemps64(char *name, int suffix)
{
	return mkstemps(name, suffix);
}

int mkostemps64(char *name, int suffix, int flags)
{
	return mkostemps(name, suffix, flags);
}

void *mmap64(void *address, size_t size, int protection, int flags, int fd, off_t offset)
{
	return mmap(address, size, protection, flags, fd, offset);
}

int getrlimit64(int resource, struct rlimit *limit)
{
	return getrlimit(resource, limit);
}

int setrlimit64(int resource, const struct rlimit *limit)
{
	return setrlimit(resource, limit);
}

int statvfs64(const char *restrict path, struct statvfs *restrict result)
{
	return statvfs(path, result);
}

int fstatvfs64(int fd, struct statvfs *result)
{
	return fstatvfs(fd, result);
}

struct dirent *readdir64(DIR *dir)
{
	return readdir(dir);
}

int readdir64_r(DIR *restrict dir, struct dirent *restrict entry, struct dirent **restrict result)
{
	return readdir_r(dir, entry, result);
}

int scandir64(const char *path, struct dirent ***list, int (*choose)(const struct dirent *),
	int (*compare)(const struct dirent **, const struct dirent **))
{
	return scandir(path, list, choose, compare);
}

int alphasort64(const struct dirent **a, const struct dirent **b)
{
	return alphasort(a, b);
}

int versionsort64(const struct dirent **a, const struct dirent **b)
{
	return versionsort(a, b);
}

int ftw64(const char *path, int (*visit)(const char *, const struct stat *, int), int descriptors)
{
	return ftw(path, visit, descriptors);
}

int nftw64(const char *path, int (*visit)(const char *, const struct stat *, int, struct FTW *), int descriptors, int flags)
{
	return nftw(path, visit, descriptors, flags);
}

int fcntl64(int fd, int command, ...)
{
	/* What is no pointer is an int, in the same register. */
	va_list arguments;
	va_start(arguments, command);
	void *argument = va_arg(arguments, void *);
	va_end(arguments);
	return fcntl(fd, command, argument);
}

ssize_t preadv64(int fd, const struct iovec *pieces, int count, off_t offset)
{
	return preadv(fd, pieces, count, offset);
}

ssize_t pwritev64(int fd, const struct iovec *pieces, int count, off_t offset)
{
	return pwritev(fd, pieces, count, offset);
}

int prlimit64(pid_t process, int resource, const struct rlimit *new_limit, struct rlimit *old_limit)
{
	return prlimit(process, resource, new_limit, old_limit);
}
