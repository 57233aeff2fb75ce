/* SPDX-License-Identifier: MIT */
/* Waiting for a child, and ending a process by its number. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_status.h"
#include "crt_platform.h"

/* wait()'s encoding. A process that an exception ended has its code as exit code; it counts as ended by the signal that the
 * exception stands for. */
static int status_of(DWORD code)
{
	int signal = __plat_signal_of(code);
	if (signal != 0)
		return signal;
	/* What a signal that nobody handled left (see kill below). */
	return (int)((code & 0x7fffff) << 8);
}

int __plat_process_wait(intptr_t process, int *status, int no_hang)
{
	HANDLE handle = (HANDLE)process;
	DWORD code;

	switch (WaitForSingleObject(handle, no_hang ? 0 : INFINITE)) {
	case WAIT_OBJECT_0:
		break;
	case WAIT_TIMEOUT:
		return 0;
	default:
		return -ECHILD;
	}
	if (!GetExitCodeProcess(handle, &code))
		return __plat_last_error();
	CloseHandle(handle);
	*status = status_of(code);
	return 1;
}

int __plat_kill(int process, int signal)
{
	if (signal < 0 || signal > 64)
		return -EINVAL;
	if (process <= 0)
		return -ENOSYS;
	if ((DWORD)process == GetCurrentProcessId())
		return signal == 0 ? 0 : __plat_raise(signal);
	HANDLE handle = OpenProcess(signal == 0 ? PROCESS_QUERY_LIMITED_INFORMATION : PROCESS_TERMINATE, FALSE, (DWORD)process);
	if (handle == NULL)
		return GetLastError() == ERROR_ACCESS_DENIED ? -EPERM : -ESRCH;
	int result = 0;
	/* No other process can be made to run a handler: every signal ends it. A shell's encoding of that. */
	if (signal != 0 && !TerminateProcess(handle, 128u + (UINT)signal))
		result = __plat_last_error();
	CloseHandle(handle);
	return result;
}
