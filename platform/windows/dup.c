/* SPDX-License-Identifier: MIT */
/* Copies of descriptors, pipes, and the flags of a descriptor. */
#include <fcntl.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"
#include "crt_platform.h"

/* What a copy takes over. Both handles lead to one file object, so they share their position, as POSIX wants. */
enum { COPIED = ~(unsigned)(PLAT_FILE_OPEN | PLAT_FILE_NOINHERIT | PLAT_FILE_END) & 0xFFFF };

/* For `target`. A standard stream's handle can be inherited, as those that a program begins with: who calls CreateProcess() himself hands on what
 * GetStdHandle() gives (GoogleTest's death tests). */
static int copy_handle(struct plat_file *file, int target, int close_on_exec, HANDLE *copy)
{
	HANDLE here = GetCurrentProcess();
	return DuplicateHandle(here, file->handle, here, copy, 0, target <= 2 && !close_on_exec, DUPLICATE_SAME_ACCESS) ? 0 : __plat_last_error();
}

static unsigned copied_flags(struct plat_file *file, int close_on_exec)
{
	return (file->flags & COPIED) | (close_on_exec ? PLAT_FILE_NOINHERIT : 0);
}

int __plat_dup(int fd, int least, int close_on_exec)
{
	struct plat_file *file = __plat_file(fd);
	HANDLE copy;

	if (file == NULL)
		return -EBADF;
	if (least < 0 || least >= PLAT_FILES_MAX)
		return -EINVAL;
	int target = __plat_file_take(least);
	if (target < 0)
		return target;
	int result = copy_handle(file, target, close_on_exec, &copy);
	if (result < 0) {
		__plat_file_give_up(target);
		return result;
	}
	__plat_file_install(target, copy, copied_flags(file, close_on_exec));
	return target;
}

int __plat_dup2(int fd, int target, int close_on_exec)
{
	struct plat_file *file = __plat_file(fd);
	HANDLE copy, old;

	if (file == NULL || target < 0 || target >= PLAT_FILES_MAX)
		return -EBADF;
	if (fd == target)
		return target;
	int result = copy_handle(file, target, close_on_exec, &copy);
	if (result < 0)
		return result;
	result = __plat_file_replace(target, copy, copied_flags(file, close_on_exec), &old);
	if (result < 0) {
		CloseHandle(copy);
		return result;
	}
	if (old != NULL)
		CloseHandle(old);
	return target;
}

static int set_nonblocking(HANDLE pipe, int nonblocking)
{
	/* Anonymous pipes are named pipes underneath (CreatePipe, Microsoft Learn), and so take the mode. */
	DWORD mode = PIPE_READMODE_BYTE | (nonblocking ? PIPE_NOWAIT : PIPE_WAIT);
	return SetNamedPipeHandleState(pipe, &mode, NULL, NULL) ? 0 : __plat_last_error();
}

int __plat_pipe(int ends[2], int flags)
{
	/* As much as a pipe on Linux holds. */
	enum { PIPE_SIZE = 65536 };
	HANDLE from, to;
	unsigned common = PLAT_FILE_PIPE | (flags & O_CLOEXEC ? PLAT_FILE_NOINHERIT : 0) |
		(flags & O_NONBLOCK ? PLAT_FILE_NONBLOCK : 0);

	if (flags & ~(O_CLOEXEC | O_NONBLOCK | __O_TEXT | __O_BINARY))
		return -EINVAL;
	if (flags & __O_TEXT) {
		__plat_text_begin();
		common |= PLAT_FILE_TEXT;
	}
	int first = __plat_file_take(0);
	if (first < 0)
		return first;
	int second = __plat_file_take(0);
	if (second < 0) {
		__plat_file_give_up(first);
		return second;
	}
	/* As Microsoft's _pipe() makes them: who calls CreateProcess() himself counts on it (gnulib's posix_spawn()). */
	SECURITY_ATTRIBUTES inherited = { sizeof inherited, NULL, !(flags & O_CLOEXEC) };
	int result = CreatePipe(&from, &to, &inherited, PIPE_SIZE) ? 0 : __plat_last_error();
	if (result == 0 && flags & O_NONBLOCK) {
		result = set_nonblocking(from, 1);
		if (result == 0)
			result = set_nonblocking(to, 1);
		if (result < 0) {
			CloseHandle(from);
			CloseHandle(to);
		}
	}
	if (result < 0) {
		__plat_file_give_up(first);
		__plat_file_give_up(second);
		return result;
	}
	__plat_file_install(first, from, common | PLAT_FILE_READ);
	__plat_file_install(second, to, common | PLAT_FILE_WRITE);
	ends[0] = first;
	ends[1] = second;
	return 0;
}

static int get_flags(unsigned kept)
{
	int flags = kept & PLAT_FILE_WRITE ? kept & PLAT_FILE_READ ? O_RDWR : O_WRONLY : O_RDONLY;
	if (kept & PLAT_FILE_APPEND)
		flags |= O_APPEND;
	if (kept & PLAT_FILE_NONBLOCK)
		flags |= O_NONBLOCK;
	/* Streams ask for this one, to know how far positions in their buffers mean anything. */
	if (kept & PLAT_FILE_TEXT)
		flags |= __O_TEXT;
	if (kept & PLAT_FILE_UTF8)
		flags |= __O_U8TEXT;
	if (kept & PLAT_FILE_UTF16)
		flags |= __O_U16TEXT;
	return flags;
}

int __plat_fcntl(int fd, int command, intptr_t argument)
{
	struct plat_file *file = __plat_file(fd);
	if (file == NULL)
		return -EBADF;
	unsigned flags = file->flags, change;
	switch (command) {
	case F_DUPFD:
	case F_DUPFD_CLOEXEC:
		if (argument < 0 || argument >= PLAT_FILES_MAX)
			return -EINVAL;
		return __plat_dup(fd, (int)argument, command == F_DUPFD_CLOEXEC);
	case F_GETFD:
		return flags & PLAT_FILE_NOINHERIT ? FD_CLOEXEC : 0;
	case F_SETFD:
		if (flags & PLAT_FILE_PIPE)
			SetHandleInformation(file->handle, HANDLE_FLAG_INHERIT, argument & FD_CLOEXEC ? 0 : HANDLE_FLAG_INHERIT);
		if (argument & FD_CLOEXEC)
			__atomic_fetch_or(&file->flags, PLAT_FILE_NOINHERIT, __ATOMIC_RELAXED);
		else
			__atomic_fetch_and(&file->flags, ~(unsigned)PLAT_FILE_NOINHERIT, __ATOMIC_RELAXED);
		return 0;
	case F_GETFL:
		return get_flags(flags);
	case F_SETFL:
		change = flags ^ ((argument & O_NONBLOCK ? PLAT_FILE_NONBLOCK : 0) | (argument & O_APPEND ? PLAT_FILE_APPEND : 0));
		/* Only a pipe can refuse to wait; a file never waits, and a console always does. */
		if (change & PLAT_FILE_NONBLOCK && flags & PLAT_FILE_PIPE) {
			int result = set_nonblocking(file->handle, (argument & O_NONBLOCK) != 0);
			if (result < 0)
				return result;
		}
		__atomic_fetch_xor(&file->flags, change & (PLAT_FILE_NONBLOCK | PLAT_FILE_APPEND), __ATOMIC_RELAXED);
		return 0;
	default:
		return -EINVAL;
	}
}
