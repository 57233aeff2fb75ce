/* SPDX-License-Identifier: MIT */
/* SCSI commands of the program's own, through /dev/sg* and block devices: the kernel's interface, which its own headers do not publish. Linux only. */
#ifndef _SCSI_SG_H
#define _SCSI_SG_H

#include <bits/features.h>
#define __need_size_t
#include <stddef.h>

#ifndef _WIN32
typedef struct sg_iovec {
	void *iov_base;
	size_t iov_len;
} sg_iovec_t;

/* What SG_IO is given, and gives back from `status` on. */
typedef struct sg_io_hdr {
	int interface_id; /* 'S' */
	int dxfer_direction;
	unsigned char cmd_len, mx_sb_len;
	unsigned short int iovec_count;
	unsigned int dxfer_len;
	void *dxferp;
	unsigned char *cmdp;
	unsigned char *sbp;
	unsigned int timeout; /* milliseconds */
	unsigned int flags;
	int pack_id;
	void *usr_ptr;
	unsigned char status, masked_status, msg_status, sb_len_wr;
	unsigned short int host_status, driver_status;
	int resid;
	unsigned int duration;
	unsigned int info;
} sg_io_hdr_t;

#define SG_DXFER_NONE (-1)
#define SG_DXFER_TO_DEV (-2)
#define SG_DXFER_FROM_DEV (-3)
#define SG_DXFER_TO_FROM_DEV (-4)
#define SG_DXFER_UNKNOWN (-5)

#define SG_FLAG_DIRECT_IO 1
#define SG_FLAG_LUN_INHIBIT 2
#define SG_FLAG_NO_DXFER 0x10000

#define SG_INFO_OK_MASK 1
#define SG_INFO_OK 0
#define SG_INFO_CHECK 1
#define SG_INFO_DIRECT_IO_MASK 6
#define SG_INFO_INDIRECT_IO 0
#define SG_INFO_DIRECT_IO 2
#define SG_INFO_MIXED_IO 4

typedef struct sg_scsi_id {
	int host_no, channel, scsi_id, lun, scsi_type;
	short int h_cmd_per_lun, d_queue_depth;
	int unused[2];
} sg_scsi_id_t;

typedef struct sg_req_info {
	char req_state, orphan, sg_io_owned, problem;
	int pack_id;
	void *usr_ptr;
	unsigned int duration;
	int unused;
} sg_req_info_t;

/* ioctl() */
#define SG_SET_TIMEOUT 0x2201
#define SG_GET_TIMEOUT 0x2202
#define SG_EMULATED_HOST 0x2203
#define SG_SET_TRANSFORM 0x2204
#define SG_GET_TRANSFORM 0x2205
#define SG_GET_COMMAND_Q 0x2270
#define SG_SET_COMMAND_Q 0x2271
#define SG_GET_RESERVED_SIZE 0x2272
#define SG_SET_RESERVED_SIZE 0x2275
#define SG_GET_SCSI_ID 0x2276
#define SG_SET_FORCE_LOW_DMA 0x2279
#define SG_GET_LOW_DMA 0x227a
#define SG_SET_FORCE_PACK_ID 0x227b
#define SG_GET_PACK_ID 0x227c
#define SG_GET_NUM_WAITING 0x227d
#define SG_SET_DEBUG 0x227e
#define SG_GET_SG_TABLESIZE 0x227f
#define SG_GET_VERSION_NUM 0x2282
#define SG_NEXT_CMD_LEN 0x2283
#define SG_SCSI_RESET 0x2284
#define SG_IO 0x2285
#define SG_GET_REQUEST_TABLE 0x2286
#define SG_SET_KEEP_ORPHAN 0x2287
#define SG_GET_KEEP_ORPHAN 0x2288
#define SG_SCSI_RESET_NOTHING 0
#define SG_SCSI_RESET_DEVICE 1
#define SG_SCSI_RESET_BUS 2
#define SG_SCSI_RESET_HOST 3
#define SG_MAX_QUEUE 16
#endif

#endif
