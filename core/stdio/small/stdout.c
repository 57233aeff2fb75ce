/* SPDX-License-Identifier: MIT */
/* stdout, small: the stream on descriptor 1, and puts' way to it. */
#include "stream.h"

FILE __crt_stdout = { .room = { [CRT_UNGET + CRT_FILE_BUFFER - 1] = 0 } };

int __crt_put_line(const char *text, size_t length)
{
	return __crt_file_output(stdout, text, length, 1) == length + 1 ? 0 : -stdout->error;
}
