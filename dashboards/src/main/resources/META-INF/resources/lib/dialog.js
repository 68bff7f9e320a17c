/** A modal `<dialog>` keeps the focus inside and gives it back; this keeps it as open as it should be. */
export function setOpen(dialog, isOpen) {
  if (isOpen && !dialog.open) dialog.showModal();
  if (!isOpen && dialog.open) dialog.close();
}
