// Reader of the safepoint tables.
//
// The blob kiln_tables starts with a header of little-endian 32-bit words:
//   0 magic   1 size of the text in bytes   2 safepoint blocks   3 offset of their index
//   4 fault blocks   5 offset of their index   6 offset of the messages   7 offset of the root sets
// An index is an array of {first address, offset of the block}, sorted; addresses are offsets from
// the start of the text, offsets are from the start of the blob.
//
// A block holds up to 32 entries of one function, in order of addresses. "Number" is LEB128,
// "signed" a zigzag number:
//   safepoint block: number entries, number frame size / 8, number method;
//     entry: number address - previous address (first: 0),
//            number flags | frame count << 3 (flags: 1 landing pad, 2 message, 4 roots),
//            [signed landing pad - address], [number message offset], [number root set offset],
//            number length of the frames in bytes if frame count > 1,
//            frames innermost first: (number method, signed line), the outermost: signed line.
//   root set: number count, then signed (slot - previous slot); slot * 8 = offset from the frame
//     pointer; the first previous is 0.
//   fault block: number entries; entry: number address - previous (first: 0), signed handler -
//     address.
//
// Lookup: 1. binary search of the index for the last block that starts at or before the address;
// 2. walk its entries.
#include "safepoints.h"

enum {
  HEADER_MAGIC,
  HEADER_TEXT_SIZE,
  HEADER_SP_BLOCKS,
  HEADER_SP_INDEX,
  HEADER_FAULT_BLOCKS,
  HEADER_FAULT_INDEX,
  HEADER_MESSAGES,
  HEADER_ROOTS
};

#define TABLES_MAGIC 0x3153504bu // "KPS1"
enum { HAS_LANDING_PAD = 1, HAS_MESSAGE = 2, HAS_ROOTS = 4, FLAG_BITS = 3 };

struct block_index {
  uint32_t first;
  uint32_t offset;
};

extern const uint32_t kiln_tables[] __attribute__((visibility("hidden")));

static const uint8_t *at_offset(uint32_t offset) { return (const uint8_t *)kiln_tables + offset; }

static uint32_t read_number(const uint8_t **at) {
  uint32_t byte = *(*at)++;
  uint32_t value = byte & 0x7f;
  for (unsigned shift = 7; byte & 0x80; shift += 7) {
    byte = *(*at)++;
    value |= (byte & 0x7f) << shift;
  }
  return value;
}

static int32_t read_signed(const uint8_t **at) {
  uint32_t value = read_number(at);
  return (int32_t)(value >> 1) ^ -(int32_t)(value & 1);
}

// The block that would hold the address; NULL if it lies before the first one.
static const struct block_index *find_block(const struct block_index *index, uint32_t count,
                                            uint32_t address) {
  uint32_t low = 0;
  while (count > 0) {
    uint32_t half = count / 2;
    if (index[low + half].first <= address) {
      low += half + 1;
      count -= half + 1;
    } else {
      count = half;
    }
  }
  return low == 0 ? NULL : &index[low - 1];
}

// State of a walk through one safepoint block.
struct walk {
  const uint8_t *at;
  uint32_t left;
  uint32_t address;
  uint32_t frame_size;
  uint32_t method;
};

static struct walk start_walk(const struct block_index *block) {
  struct walk walk = {.at = at_offset(block->offset), .address = block->first};
  walk.left = read_number(&walk.at);
  walk.frame_size = read_number(&walk.at) * 8;
  walk.method = read_number(&walk.at);
  return walk;
}

// Reads the next entry's address and the rest of it into sp if it is the wanted one (or any).
static bool step(struct walk *walk, bool any, uint32_t wanted, struct kiln_sp *sp) {
  walk->left--;
  walk->address += read_number(&walk->at);
  uint32_t flags = read_number(&walk->at);
  uint32_t frames = flags >> FLAG_BITS;
  int32_t landing_pad = flags & HAS_LANDING_PAD ? read_signed(&walk->at) : 0;
  uint32_t message = flags & HAS_MESSAGE ? read_number(&walk->at) : 0;
  uint32_t roots = flags & HAS_ROOTS ? read_number(&walk->at) : 0;
  uint32_t length = frames > 1 ? read_number(&walk->at) : 0;
  const uint8_t *encoded = walk->at;
  if (frames > 1) {
    walk->at += length;
  } else {
    read_signed(&walk->at);
  }
  if (!any && walk->address != wanted) {
    return false;
  }
  uintptr_t start = (uintptr_t)kiln_text_start;
  sp->return_address = start + walk->address;
  sp->frame_size = walk->frame_size;
  sp->frame_count = frames;
  sp->method = walk->method;
  sp->landing_pad = flags & HAS_LANDING_PAD ? start + walk->address + (intptr_t)landing_pad : 0;
  sp->message =
      flags & HAS_MESSAGE ? (const char *)at_offset(kiln_tables[HEADER_MESSAGES] + message) : NULL;
  sp->frames = encoded;
  sp->root_count = 0;
  sp->roots = NULL;
  if (flags & HAS_ROOTS) {
    const uint8_t *set = at_offset(kiln_tables[HEADER_ROOTS] + roots);
    sp->root_count = read_number(&set);
    sp->roots = set;
  }
  return true;
}

bool kiln_sp_find(uintptr_t return_address, struct kiln_sp *safepoint) {
  uintptr_t address = return_address - (uintptr_t)kiln_text_start;
  // A call that never returns may be the last instruction of the text.
  if (address > kiln_tables[HEADER_TEXT_SIZE]) {
    return false;
  }
  const struct block_index *block =
      find_block((const struct block_index *)at_offset(kiln_tables[HEADER_SP_INDEX]),
                 kiln_tables[HEADER_SP_BLOCKS], (uint32_t)address);
  if (block == NULL) {
    return false;
  }
  struct walk walk = start_walk(block);
  while (walk.left > 0 && walk.address <= address) {
    if (step(&walk, false, (uint32_t)address, safepoint)) {
      return true;
    }
  }
  return false;
}

bool kiln_sp_next_root(struct kiln_sp_roots *it, int32_t *offset) {
  if (it->left == 0) {
    return false;
  }
  it->left--;
  it->offset += read_signed(&it->at) * 8;
  *offset = it->offset;
  return true;
}

bool kiln_sp_next_frame(struct kiln_sp_frames *it, struct kiln_sp_frame *frame) {
  if (it->left == 0) {
    return false;
  }
  it->left--;
  frame->method = it->left == 0 ? it->outer_method : read_number(&it->at);
  frame->line = read_signed(&it->at);
  return true;
}

uintptr_t kiln_fault_handler(uintptr_t pc) {
  uintptr_t wanted = pc - (uintptr_t)kiln_text_start;
  if (wanted >= kiln_tables[HEADER_TEXT_SIZE]) {
    return 0;
  }
  const struct block_index *block =
      find_block((const struct block_index *)at_offset(kiln_tables[HEADER_FAULT_INDEX]),
                 kiln_tables[HEADER_FAULT_BLOCKS], (uint32_t)wanted);
  if (block == NULL) {
    return 0;
  }
  const uint8_t *at = at_offset(block->offset);
  uintptr_t address = block->first;
  for (uint32_t left = read_number(&at); left > 0 && address <= wanted; left--) {
    address += read_number(&at);
    intptr_t handler = read_signed(&at);
    if (address == wanted) {
      return pc + (uintptr_t)handler;
    }
  }
  return 0;
}

const char *kiln_npe_message(uintptr_t return_address) {
  struct kiln_sp sp;
  return kiln_sp_find(return_address, &sp) ? sp.message : NULL;
}

bool kiln_sp_tables_fit(void) {
  return kiln_tables[HEADER_MAGIC] == TABLES_MAGIC &&
         kiln_tables[HEADER_TEXT_SIZE] == (uintptr_t)(kiln_text_stop - kiln_text_start);
}

void kiln_sp_each(void (*visit)(const struct kiln_sp *safepoint, void *context), void *context) {
  const struct block_index *index =
      (const struct block_index *)at_offset(kiln_tables[HEADER_SP_INDEX]);
  for (uint32_t i = 0; i < kiln_tables[HEADER_SP_BLOCKS]; i++) {
    struct walk walk = start_walk(&index[i]);
    while (walk.left > 0) {
      struct kiln_sp sp;
      step(&walk, true, 0, &sp);
      visit(&sp, context);
    }
  }
}
