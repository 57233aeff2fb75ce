/* SPDX-License-Identifier: MIT */
/* stdin: the stream on descriptor 0. */
#include "stream.h"

static unsigned char buffer[CRT_UNGET + CRT_FILE_BUFFER];

FILE __crt_stdin = {
	.buf = buffer + CRT_UNGET,
	.size = CRT_FILE_BUFFER,
	.flags = CRT_FILE_CAN_READ | CRT_FILE_NO_WRITE | CRT_FILE_ASK,
	.fd_less_1 = -1,
	.offset = -1,
};
