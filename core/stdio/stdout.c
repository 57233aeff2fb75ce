/* SPDX-License-Identifier: MIT */
/* stdout: the stream on descriptor 1. */
#include "stream.h"

static unsigned char buffer[CRT_UNGET + CRT_FILE_BUFFER];

FILE __crt_stdout = {
	.buf = buffer + CRT_UNGET,
	.size = CRT_FILE_BUFFER,
	.flags = CRT_FILE_CAN_WRITE | CRT_FILE_STATIC | CRT_FILE_UNDECIDED,
	.fd = 1,
	.offset = -1,
};
