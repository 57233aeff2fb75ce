/* SPDX-License-Identifier: MIT */
/* waitpid(): waits for a process that this one started. */
#include <sys/wait.h>

#include "error.h"

pid_t waitpid(pid_t process, int *status, int options)
{
	int result_status;
	int result = __plat_process_wait(process, &result_status, (options & WNOHANG) != 0);
	if (result <= 0)
		return __crt_result(result);
	if (status != NULL)
		*status = result_status;
	return process;
}
