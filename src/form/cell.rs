//! The cells that a laid-out body consists of, and their places.

/// A place in a body: the number of its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At(pub u32);

impl At {
    /// The body itself.
    pub const ROOT: At = At(0);
    /// Where the entries of lists and the names of members begin: behind the cells that every body of
    /// a table has, at the same place in all of them.
    pub const ENTRIES: At = At(64);
    /// What is known about the customer and not in the body.
    pub const CUSTOMER_ID: At = At(u32::MAX);
    /// What is known about the customer and not in the body.
    pub const CUSTOMER_STATUS: At = At(u32::MAX - 1);
    /// What is known about the customer and not in the body.
    pub const IN_FLIGHT: At = At(u32::MAX - 2);

    /// The names of the places that are in no body.
    pub const NAMES: [(At, &str); 3] = [
        (At::CUSTOMER_ID, "customer_id"),
        (At::CUSTOMER_STATUS, "customer_status"),
        (At::IN_FLIGHT, "in_flight"),
    ];
}

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Tag {
    /// Nothing, or `null`.
    Absent,
    /// A text of ASCII characters; the cell says where its bytes lie.
    Ascii,
    /// Any other text, in UTF-8.
    Text,
    /// A whole number, in the cell itself.
    Integer,
    /// A larger whole number that JavaScript holds exactly: eight bytes among the texts' bytes.
    Whole,
    /// Any other number, likewise.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list: how many entries, and where the first one lies.
    List,
    /// An object: how many names its table does not know, and where they lie. A free object: how
    /// many members, and where they lie, each a name and a value.
    Object,
    /// A text that no UTF-8 can carry.
    MalformedText,
    /// A value that threw when it was read, or that JSON has no word for.
    Unreadable,
    /// A list or a nest of values that is too large to be followed.
    TooLarge,
    /// The first bytes of a file.
    Bytes,
    /// A text that is longer than any that is judged.
    TooLong,
}

impl Tag {
    /// Every tag, in the order of their numbers.
    pub const ALL: [Tag; 14] = [
        Tag::Absent,
        Tag::Ascii,
        Tag::Text,
        Tag::Integer,
        Tag::Whole,
        Tag::Number,
        Tag::Boolean,
        Tag::List,
        Tag::Object,
        Tag::MalformedText,
        Tag::Unreadable,
        Tag::TooLarge,
        Tag::Bytes,
        Tag::TooLong,
    ];

    /// Whether what it tags lies among the texts' bytes.
    #[inline]
    pub fn has_bytes(self) -> bool {
        matches!(self, Tag::Ascii | Tag::Text | Tag::Whole | Tag::Number | Tag::Bytes)
    }
}

const _: () = {
    let mut n = 0;
    while n < Tag::ALL.len() {
        let cell = Cell { head: n as u32, data: 0 };
        assert!(Tag::ALL[n] as usize == n && cell.tag() as usize == n, "a tag is its number");
        n += 1;
    }
};

/// One cell: a tag, a length and one more number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Cell {
    /// The tag in the lowest four bits, above them the length.
    pub(super) head: u32,
    pub(super) data: u32,
}

impl Cell {
    /// A cell of what is not there.
    pub const ABSENT: Cell = Cell { head: 0, data: 0 };
    /// A cell of what is there but holds nothing. To a rule both are alike.
    pub const NULL: Cell = Cell { head: 1 << 4, data: 0 };

    /// A cell with what belongs to its tag.
    pub fn new(tag: Tag, len: usize, data: usize) -> Cell {
        Cell { head: tag as u32 | (len as u32) << 4, data: data as u32 }
    }

    /// A cell of what it says by itself: of a list or an object its kind.
    pub fn alone(self) -> Cell {
        match self.tag() {
            Tag::Integer => self,
            Tag::Absent if self == Cell::NULL => self,
            tag => Cell::new(tag, 0, 0),
        }
    }

    /// Whether what belongs to it lies among the bytes of another one's text.
    pub fn is_within(self, other: Cell) -> bool {
        let end = |cell: Cell| cell.data() + cell.len();
        let has_bytes = self.tag().has_bytes() && other.tag().has_bytes();
        has_bytes && other.data <= self.data && end(self) <= end(other)
    }

    /// What it holds.
    #[inline(always)]
    pub const fn tag(self) -> Tag {
        // Whoever writes a cell writes a tag; another number cannot do harm, only be unreadable.
        match self.head & 15 {
            0 => Tag::Absent,
            1 => Tag::Ascii,
            2 => Tag::Text,
            3 => Tag::Integer,
            4 => Tag::Whole,
            5 => Tag::Number,
            6 => Tag::Boolean,
            7 => Tag::List,
            8 => Tag::Object,
            9 => Tag::MalformedText,
            11 => Tag::TooLarge,
            12 => Tag::Bytes,
            13 => Tag::TooLong,
            _ => Tag::Unreadable,
        }
    }

    /// How many bytes, entries or members it has.
    #[inline(always)]
    pub fn len(self) -> usize {
        (self.head >> 4) as usize
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Where its bytes, entries or members begin.
    #[inline(always)]
    pub fn data(self) -> usize {
        self.data as usize
    }
}
