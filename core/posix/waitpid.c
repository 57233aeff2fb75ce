/* SPDX-License-Identifier: MIT */
/* waitpid() and wait(): wait for processes that this one started. */
#include <errno.h>
#include <sys/wait.h>

#include "error.h"

pid_t waitpid(pid_t process, int *status, int options)
{
	int ended;
	int result = PLAT_POINT(wait_children)(process, &ended, options);
	if (result == -ENOSYS) {
		/* A system where each child must be waited for by itself. */
		result = process > 0 ? __plat_process_wait(process, &ended, (options & WNOHANG) != 0) : -ECHILD;
		if (result > 0)
			result = process;
	}
	if (result > 0 && status != NULL)
		*status = ended;
	return __crt_result(result);
}

pid_t wait(int *status)
{
	return waitpid(-1, status, 0);
}
