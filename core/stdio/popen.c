/* SPDX-License-Identifier: MIT */
/* popen() and pclose(): a command with a pipe to it or from it. */
#include <fcntl.h>
#include <stdlib.h>

#include "environ.h"
#include "stream.h"

FILE *popen(const char *command, const char *mode)
{
	int ends[2], standard[3] = { -1, -1, -1 }, result;
	int writes = *mode == 'w';
	const char *more;
	intptr_t process;
	FILE *f;
	if (*mode != 'r' && *mode != 'w') {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	for (more = mode + 1; *more != '\0'; more++) {
		/* e asks for what is so anyway: no other child gets our end, or it would keep the pipe open. */
		if (*more != 'e' && *more != 'b' && *more != 't') {
			__crt_set_errno(EINVAL);
			return NULL;
		}
	}
	f = __crt_file_new(-1, writes ? CRT_FILE_FULL : CRT_FILE_CAN_READ | CRT_FILE_NO_WRITE | CRT_FILE_FULL);
	result = f == NULL ? -ENOMEM : __plat_pipe(ends, O_CLOEXEC);
	if (result == 0) {
		standard[!writes] = ends[!writes];
		result = __plat_spawn_shell(command, __environ, standard, NULL, &process);
		(void)__plat_close(ends[!writes]);
		if (result < 0)
			(void)__plat_close(ends[writes]);
	}
	if (result < 0) {
		free(f);
		__crt_set_errno(-result);
		return NULL;
	}
	f->fd_less_1 = ends[writes] - 1;
	f->cookie = (void *)process;
	return f;
}

int pclose(FILE *f)
{
	intptr_t process = f->ops == NULL ? (intptr_t)f->cookie : 0;
	int status, result;
	/* Without its end of the pipe the command might never finish. */
	(void)fclose(f);
	if (process == 0) {
		__crt_set_errno(ECHILD);
		return -1;
	}
	do
		result = __plat_process_wait(process, &status, 0);
	while (result == -EINTR);
	return result < 0 ? __crt_result(result) : status;
}
