/* SPDX-License-Identifier: MIT */
/* _popen(), _pclose(): a command with a pipe, under Microsoft's names. */
#include <stdio.h>
#include <sys/wait.h>

FILE *_popen(const char *command, const char *mode)
{
	return popen(command, mode);
}

int _pclose(FILE *stream)
{
	/* The bare exit code, where pclose() has waitpid()'s form: Microsoft documents _cwait()'s with its bytes swapped. The form has room for 23 bits, the
	 * uppermost of which is the sign; a shell's number stands for what ended by a signal. */
	int status = pclose(stream);
	if (status == -1)
		return -1;
	if (WIFSIGNALED(status))
		return 128 + WTERMSIG(status);
	return (int)((unsigned)status << 1) / 512;
}
