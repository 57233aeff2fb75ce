/* SPDX-License-Identifier: MIT */
/* _locking(): locks a part of a file from the descriptor's offset on. */
#include <errno.h>
#include <sys/locking.h>

#include "error.h"
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_file.h"

int _locking(int fd, int mode, long size)
{
	/* Ten attempts, a second apart (Microsoft Learn). */
	enum { ATTEMPTS = 10 };
	struct plat_file *file = __plat_file(fd);
	int64_t at = __plat_seek(fd, 0, 1);
	if (file == NULL || at < 0)
		return __crt_result(file == NULL ? -EBADF : (int)at);
	if (size < 0 || mode < _LK_UNLCK || mode > _LK_NBRLCK)
		return __crt_result(-EINVAL);
	DWORD low = (DWORD)at, high = (DWORD)((uint64_t)at >> 32);
	if (mode == _LK_UNLCK)
		return UnlockFile(file->handle, low, high, (DWORD)size, 0) ? 0 : __crt_result(-EACCES);
	for (int i = 0; !LockFile(file->handle, low, high, (DWORD)size, 0); i++) {
		if (mode == _LK_NBLCK || mode == _LK_NBRLCK)
			return __crt_result(-EACCES);
		if (i == ATTEMPTS - 1)
			return __crt_result(-EDEADLK);
		Sleep(1000);
	}
	return 0;
}
