/* SPDX-License-Identifier: MIT */
/* Descriptors and paths: the kernel's own, so that each operation is one system call. */
#include <bits/errno_values.h>
#include <fcntl.h>

#include "crt_platform.h"
#include "kernel.h"

/* struct termios as the kernel writes it on TCGETS; we only ask whether it can. */
struct kernel_termios {
	uint32_t words[4];
	unsigned char characters[32];
};
enum { KERNEL_TCGETS = 0x5401 };

int __plat_open(const char *path, int flags, unsigned mode)
{
	return (int)SYS4(openat, KERNEL_AT_FDCWD, path, flags, mode);
}

int __plat_close(int fd)
{
	/* The descriptor is gone even when the kernel says EINTR; closing it again could close another thread's. */
	int result = (int)SYS1(close, fd);
	return result == -EINTR ? 0 : result;
}

intptr_t __plat_read(int fd, void *buffer, size_t size)
{
	return SYS3(read, fd, buffer, size);
}

intptr_t __plat_write(int fd, const void *buffer, size_t size)
{
	return SYS3(write, fd, buffer, size);
}

intptr_t __plat_pread(int fd, void *buffer, size_t size, int64_t offset)
{
	return SYS4(pread64, fd, buffer, size, offset);
}

intptr_t __plat_pwrite(int fd, const void *buffer, size_t size, int64_t offset)
{
	return SYS4(pwrite64, fd, buffer, size, offset);
}

int64_t __plat_seek(int fd, int64_t offset, int whence)
{
	return SYS3(lseek, fd, offset, whence);
}

int __plat_truncate(int fd, int64_t size)
{
	return (int)SYS2(ftruncate, fd, size);
}

int __plat_sync(int fd)
{
	return (int)SYS1(fsync, fd);
}

int __plat_isatty(int fd)
{
	struct kernel_termios settings;
	int result = (int)SYS3(ioctl, fd, KERNEL_TCGETS, &settings);
	if (result >= 0)
		return 1;
	/* Drivers that know no such request answer in their own ways. */
	return result == -EBADF ? -EBADF : -ENOTTY;
}

int __plat_dup(int fd, int least, int close_on_exec)
{
	return (int)SYS3(fcntl, fd, close_on_exec ? F_DUPFD_CLOEXEC : F_DUPFD, least);
}

int __plat_dup2(int fd, int target, int close_on_exec)
{
	int result;
	if (fd == target) {
		result = (int)SYS3(fcntl, fd, F_GETFD, 0);
		return result < 0 ? result : target;
	}
	/* EBUSY: another thread is just opening a file under that number. It is over at once. */
	do
		result = (int)SYS3(dup3, fd, target, close_on_exec ? O_CLOEXEC : 0);
	while (result == -EBUSY);
	return result;
}

int __plat_pipe(int ends[2], int flags)
{
	return (int)SYS2(pipe2, ends, flags);
}

int __plat_fcntl(int fd, int command, intptr_t argument)
{
	return (int)SYS3(fcntl, fd, command, argument);
}

int __plat_stat(const char *path, struct stat *result, int no_follow)
{
	return (int)SYS4(newfstatat, KERNEL_AT_FDCWD, path, result, no_follow ? KERNEL_AT_SYMLINK_NOFOLLOW : 0);
}

int __plat_fstat(int fd, struct stat *result)
{
	return (int)SYS2(fstat, fd, result);
}

int __plat_access(const char *path, int mode)
{
	return (int)SYS3(faccessat, KERNEL_AT_FDCWD, path, mode);
}

int __plat_rename(const char *from, const char *to)
{
	return (int)SYS4(renameat, KERNEL_AT_FDCWD, from, KERNEL_AT_FDCWD, to);
}

int __plat_unlink(const char *path)
{
	return (int)SYS3(unlinkat, KERNEL_AT_FDCWD, path, 0);
}

int __plat_mkdir(const char *path, unsigned mode)
{
	return (int)SYS3(mkdirat, KERNEL_AT_FDCWD, path, mode);
}

int __plat_rmdir(const char *path)
{
	return (int)SYS3(unlinkat, KERNEL_AT_FDCWD, path, KERNEL_AT_REMOVEDIR);
}

int __plat_chdir(const char *path)
{
	return (int)SYS1(chdir, path);
}

int __plat_umask(unsigned mask)
{
	return (int)SYS1(umask, mask);
}

int __plat_chmod(const char *path, unsigned mode)
{
	return (int)SYS3(fchmodat, KERNEL_AT_FDCWD, path, mode);
}

int __plat_fchmod(int fd, unsigned mode)
{
	return (int)SYS2(fchmod, fd, mode);
}

int __plat_link(const char *from, const char *to)
{
	return (int)SYS5(linkat, KERNEL_AT_FDCWD, from, KERNEL_AT_FDCWD, to, 0);
}

int __plat_symlink(const char *target, const char *path)
{
	return (int)SYS3(symlinkat, target, KERNEL_AT_FDCWD, path);
}

intptr_t __plat_readlink(const char *path, char *buffer, size_t size)
{
	return SYS4(readlinkat, KERNEL_AT_FDCWD, path, buffer, size);
}

int __plat_utimens(const char *path, const struct timespec times[2], int no_follow)
{
	return (int)SYS4(utimensat, KERNEL_AT_FDCWD, path, times, no_follow ? KERNEL_AT_SYMLINK_NOFOLLOW : 0);
}

int __plat_futimens(int fd, const struct timespec times[2])
{
	/* No path: the descriptor itself; but AT_FDCWD would not be that. */
	return fd < 0 ? -EBADF : (int)SYS4(utimensat, fd, 0, times, 0);
}
