// Stands in for @azure/storage-blob in @actions/cache, which loads all of that SDK to restore a record of a few kilobytes.

/** Downloads: no size, so @actions/cache reads the signed URL with its own HTTP client, in one request instead of two. */
export class BlockBlobClient {
  async getProperties() {
    return {};
  }
}

/** Uploads: the SDK itself, loaded when there is something to upload. */
export class BlobClient {
  constructor(url) {
    this.url = url;
  }

  getBlockBlobClient() {
    return {
      uploadFile: async (path, options) => {
        const { BlobClient: Client } = await import("azure-storage-blob");
        return await new Client(this.url).getBlockBlobClient().uploadFile(path, options);
      },
    };
  }
}
